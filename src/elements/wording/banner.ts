import type { Wording } from '../voice';

export type BannerKey =
  | 'banner.title'
  | 'banner.text'
  | 'banner.accept'
  | 'banner.reject'
  | 'banner.preferences'
  | 'banner.acknowledge'
  | 'banner.saved';

export const bannerWording: Wording<BannerKey> = {
  ja: {
    'banner.title': 'クッキーの利用について',
    'banner.text':
      'このサイトでは、クッキーなどを使って利用者の情報を外部に送信します。選択はいつでも変更できます。',
    'banner.accept': 'すべて同意する',
    'banner.reject': 'すべて拒否する',
    'banner.preferences': '設定する',
    'banner.acknowledge': '確認しました',
    'banner.saved': '選択を保存しました。',
  },
  en: {
    'banner.title': 'Cookies on this site',
    'banner.text':
      'This site uses cookies and similar means to send information about you to others. You can change your choice at any time.',
    'banner.accept': 'Accept all',
    'banner.reject': 'Reject all',
    'banner.preferences': 'Settings',
    'banner.acknowledge': 'I understand',
    'banner.saved': 'Your choice has been saved.',
  },
};
