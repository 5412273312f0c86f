/** The language of texts that are written in one language, where the file does not say which. */
const firstLanguage = 'ja';

export { firstLanguage };
