/** The languages in which we have words: all of them, or those of the banner, the preferences and the embeds. */
export const spokenLanguages: readonly string[] = [
  ...['ja', 'en', 'ja-x-easy', 'zh-Hans', 'zh-Hant', 'ko'],
  ...['de', 'fr', 'es', 'pt', 'vi', 'ar'],
];
