import type { Reader } from './read/reader.js';
/** The file's theme, for telling what is wrong with it; `readScreen` reads it. */
export declare const theme: Reader<{
    radius: string | undefined;
    font: string | undefined;
    scheme: "auto" | "dark" | "light";
    dark: {
        accent: string | undefined;
        surface: string | undefined;
        text: string | undefined;
    };
    accent: string | undefined;
    surface: string | undefined;
    text: string | undefined;
}>;
/** Overrides of the built-in wording, likewise. */
export declare const texts: Reader<object>;
