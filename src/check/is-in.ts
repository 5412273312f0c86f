import type { Languages } from '../config/consent-settings';
import { matchLanguage } from '../config/localize';
import type { Text } from '../config/read/text';

/** Whether a text can be read in a language; one that was written without a language is in the file's own. */
export const isIn = (text: Text, language: string, languages: Languages): boolean =>
  matchLanguage(
    language,
    Object.keys(text).map((tag) => tag || languages.default),
  ) !== undefined;
