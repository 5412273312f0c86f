import type { Wording } from '../wording';

export type ReloadKey = `reload.${'text' | 'now' | 'later'}`;

/** Said after a refusal, where a script that has run cannot be undone. */
export const reloadWording: Wording<ReloadKey> = {
  ja: {
    'reload.text': 'このページを読み込み直すまで、次のものは動き続けます：{names}。',
    'reload.now': 'ページを読み込み直す',
    'reload.later': 'あとで',
  },
  en: {
    'reload.text': 'Until you reload this page, this keeps running: {names}.',
    'reload.now': 'Reload the page',
    'reload.later': 'Later',
  },
};
