/** Words with something in the place of each `{name}`; a place that nothing is given for stays as it is. */
export declare const filled: (words: string, fill: Readonly<Record<string, unknown>>) => readonly unknown[];
