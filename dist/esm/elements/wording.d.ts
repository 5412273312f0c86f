/** Words that are built in; both languages have every key, and no two wordings share one. */
export type Wording<Key extends string> = Readonly<Record<'ja' | 'en', Readonly<Record<Key, string>>>>;
