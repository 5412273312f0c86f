import type { Wording } from '../wording';

export type BannerKey = 'title' | 'text' | 'accept' | 'reject' | 'preferences' | 'acknowledge';

export const bannerWording: Wording<BannerKey> = {
  ja: {
    title: 'クッキーの利用について',
    text: 'このサイトは、利用者の情報を外部に送信します。',
    accept: 'すべて同意する',
    reject: 'すべて拒否する',
    preferences: '設定する',
    acknowledge: '確認しました',
  },
  en: {
    title: 'Cookies on this site',
    text: 'This site sends information about you to others.',
    accept: 'Accept all',
    reject: 'Reject all',
    preferences: 'Settings',
    acknowledge: 'OK',
  },
};
