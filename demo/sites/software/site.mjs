/** A software house with web beacons, affiliate servers and logs that are linked to accounts. */
export const site = {
  id: 'software',
  name: { ja: '株式会社つづりソフトウェア', en: 'Tsuzuri Software, Inc.' },
  short: { ja: 'つづりソフトウェア', en: 'Tsuzuri Software' },
  tagline: { ja: '書くことを、もっと楽に', en: 'Writing, made lighter' },
  address: { ja: '東京都あおば区さくら坂5丁目3番2号', en: '5-3-2 Sakurazaka, Aoba-ku, Tokyo, Japan' },
  about: {
    ja: 'ソフトウェア会社。ウェブビーコンと紹介広告を、同意をいただいてから使います。',
    en: 'A software house that uses web beacons and affiliate advertising once visitors agree.',
  },
  colour: '#74399a',
  mark: '<path d="M6 4h14l6 6v18H6z" opacity=".25"/><path d="M10 12h12v2.4H10zm0 5h12v2.4H10zm0 5h7v2.4h-7z"/><path d="M23 17l4.5 4.5-6 6L17 29l1.5-4.5z"/>',
  pages: {
    home: { ja: 'トップページ', en: 'Home' },
    products: { ja: '製品', en: 'Products' },
    order: { ja: 'ご購入', en: 'Buy' },
    thanks: { ja: 'ご購入の完了', en: 'Order complete', hidden: true },
    privacy: { ja: 'プライバシー', en: 'Privacy' },
  },
};
