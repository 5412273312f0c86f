import type { Wording } from '../wording';

export type ReloadKey = `reload.${'text' | 'now' | 'later'}`;

/** Said after a refusal, where a script that has run cannot be undone. */
export const reloadWording: Wording<ReloadKey> = {
  ja: {
    'reload.text': 'このページを再読み込みするまで、次のものは動き続けます：{names}。',
    'reload.now': '再読み込みする',
    'reload.later': 'あとで',
  },
  en: {
    'reload.text': 'Until you reload this page, this keeps running: {names}.',
    'reload.now': 'Reload now',
    'reload.later': 'Later',
  },
};
