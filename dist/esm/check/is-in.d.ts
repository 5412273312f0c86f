import type { Languages } from '../config/consent-settings';
import type { Text } from '../config/read/text';
/** Whether a text can be read in a language; one that was written without a language is in the file's own. */
export declare const isIn: (text: Text, language: string, languages: Languages) => boolean;
