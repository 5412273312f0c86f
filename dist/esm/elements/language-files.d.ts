/** The words of one language that is not built in, by key. */
export type Words = Readonly<Record<string, string>>;
interface LanguageFile {
    readonly words: Words;
}
/** All languages that we speak, those that are built in first. */
export declare const languageTags: readonly string[];
/** Gets the words of one that is not built in. The build lets the script tag's parts fetch them from beside the script. */
export declare const fetchLanguage: (tag: string) => Promise<LanguageFile>;
export {};
