/** An internet provider with purposes for eight kinds of people, and one service that needs consent in any case. */
export const site = {
  id: 'isp',
  name: { ja: 'そよぎネット株式会社', en: 'Soyogi Net, Inc.' },
  short: { ja: 'そよぎネット', en: 'Soyogi Net' },
  tagline: { ja: '暮らしに、ちょうどいいインターネット', en: 'Internet that suits everyday life' },
  address: { ja: '東京都はなみ区柳橋通り3丁目7番9号', en: '3-7-9 Yanagibashi-dori, Hanami-ku, Tokyo, Japan' },
  about: {
    ja: 'インターネット接続の会社。8種類の人について利用目的を示し、会員情報と結び付ける広告には同意を求めます。',
    en: 'An internet provider that states purposes for eight kinds of people and asks consent to advertising linked to members.',
  },
  colour: '#1d4fae',
  mark: '<path d="M5 22c5-7 9-7 12-3s6 4 10-2v4c-4 6-8 6-11 2.5s-7-3-11 2.5z"/><path d="M5 13c5-7 9-7 12-3s6 4 10-2v4c-4 6-8 6-11 2.5S9 11.5 5 17z" opacity=".4"/>',
  settings: { ja: 'プライバシーの設定', en: 'Privacy settings' },
  pages: {
    home: { ja: 'トップページ', en: 'Home' },
    plans: { ja: '料金', en: 'Plans' },
    apply: { ja: 'お申し込み', en: 'Apply' },
    support: { ja: 'サポート', en: 'Support' },
    privacy: { ja: '個人情報の取り扱い', en: 'Privacy' },
  },
};
