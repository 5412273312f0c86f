/** A network integrator whose banner only tells; its pages have skip links and place the banner after them. */
export const site = {
  id: 'network',
  name: { ja: '結網システムズ株式会社', en: 'Yuiami Systems Co., Ltd.' },
  short: { ja: '結網システムズ', en: 'Yuiami Systems' },
  tagline: { ja: '止まらないネットワークを編む', en: 'Weaving networks that do not stop' },
  address: { ja: '東京都みなも区波止場町2丁目11番5号', en: '2-11-5 Hatobacho, Minamo-ku, Tokyo, Japan' },
  about: {
    ja: 'ネットワークの構築会社。「引き続きご覧になる場合は」のお知らせを、ページの移動リンクの直後に置いています。',
    en: 'A network integrator with a “to go on browsing” notice, placed right after the skip links.',
  },
  colour: '#a83a1c',
  mark: '<path d="M7 7l18 18M25 7L7 25" stroke="currentColor" stroke-width="2.4" opacity=".35"/><circle cx="7" cy="7" r="4"/><circle cx="25" cy="7" r="4"/><circle cx="7" cy="25" r="4"/><circle cx="25" cy="25" r="4"/><circle cx="16" cy="16" r="5"/>',
  settings: { ja: 'クッキーの設定', en: 'Cookie settings' },
  skipLinks: true,
  pages: {
    home: { ja: 'トップページ', en: 'Home' },
    solutions: { ja: '事業内容', en: 'What we do' },
    company: { ja: '会社案内', en: 'Company' },
    privacy: { ja: '個人情報の取り扱い', en: 'Privacy' },
  },
};
