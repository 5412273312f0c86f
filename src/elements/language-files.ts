/** The words of one language that is not built in, by key. */
export type Words = Readonly<Record<string, string>>;

interface LanguageFile {
  readonly words: Words;
}

const files: Readonly<Record<string, () => Promise<LanguageFile>>> = {
  'ja-x-easy': () => import('./languages/ja-x-easy'),
  'zh-Hans': () => import('./languages/zh-Hans'),
  'zh-Hant': () => import('./languages/zh-Hant'),
  ko: () => import('./languages/ko'),
  de: () => import('./languages/de'),
  fr: () => import('./languages/fr'),
  es: () => import('./languages/es'),
  pt: () => import('./languages/pt'),
  vi: () => import('./languages/vi'),
  ar: () => import('./languages/ar'),
};

/** All languages that we speak, those that are built in first. */
export const languageTags: readonly string[] = ['ja', 'en', ...Object.keys(files)];

/** Gets the words of one that is not built in. The build lets the script tag's parts fetch them from beside the script. */
export const fetchLanguage = (tag: string): Promise<LanguageFile> =>
  files[tag]?.() ?? Promise.reject(new RangeError(tag));
