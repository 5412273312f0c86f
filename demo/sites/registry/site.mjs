/** A domain registry that uses cookies only; its services have documents of their own, which take priority. */
export const site = {
  id: 'registry',
  name: { ja: '株式会社みちしるべドメインレジストリ', en: 'Michishirube Domain Registry Co., Ltd.' },
  short: { ja: 'みちしるべ', en: 'Michishirube Registry' },
  tagline: { ja: 'インターネットの住所を預かる', en: 'Keeper of addresses on the internet' },
  address: { ja: '東京都かえで区旭町3丁目8番', en: '3-8 Asahicho, Kaede-ku, Tokyo, Japan' },
  about: {
    ja: 'ドメイン名の登録管理会社。使うのはクッキーだけで、サービスごとの文書を優先します。',
    en: 'A domain registry that uses cookies only; the documents of each service take priority.',
  },
  colour: '#1d6343',
  mark: '<path d="M14.5 3h3v26h-3z" opacity=".3"/><path d="M6 6h17l4 4-4 4H6zM26 16H11l-4 4 4 4h15z"/>',
  settings: { ja: 'クッキーの設定', en: 'Cookie settings' },
  pages: {
    home: { ja: 'トップページ', en: 'Home' },
    search: { ja: 'ドメイン名の検索', en: 'Search' },
    privacy: { ja: '個人情報保護方針', en: 'Privacy policy' },
  },
};
