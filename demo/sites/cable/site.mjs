/** A cable operator that advertises together with five allied companies. */
export const site = {
  id: 'cable',
  name: { ja: '株式会社ほしみ野ケーブル', en: 'Hoshimino Cable Co., Ltd.' },
  short: { ja: 'ほしみ野ケーブル', en: 'Hoshimino Cable' },
  tagline: { ja: 'まちと家をつなぐケーブルテレビ', en: 'Cable television that connects town and home' },
  address: { ja: 'ほしみ野市中央通り2丁目14番1号', en: '2-14-1 Chuo-dori, Hoshimino City, Japan' },
  about: {
    ja: 'ケーブルテレビ会社。提携する5社と行動ターゲティング広告を行い、会社ごとに停止できます。',
    en: 'A cable operator with interest-based advertising by five allied companies, each of which can be stopped.',
  },
  colour: '#0f6687',
  mark: '<path d="M4 8h24v15H4z" opacity=".25"/><path d="M16 5l2.6 6.4 6.9.5-5.3 4.4 1.7 6.7L16 19.4 10.1 23l1.7-6.7-5.3-4.4 6.9-.5z"/><path d="M9 26h14v2H9z"/>',
  settings: { ja: 'クッキーと広告の設定', en: 'Cookie and advertising settings' },
  pages: {
    home: { ja: 'トップページ', en: 'Home' },
    services: { ja: 'サービス', en: 'Services' },
    support: { ja: 'サポート', en: 'Support' },
    privacy: { ja: '個人情報の取り扱い', en: 'Privacy' },
  },
};
