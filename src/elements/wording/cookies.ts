import type { Wording } from '../wording';

type Statement =
  | 'what'
  | 'purposes'
  | 'dataItems'
  | 'identifiability'
  | 'linked'
  | 'refusal'
  | 'whereStored'
  | 'list'
  | 'none';
type Column = 'name' | 'party' | 'lifetime' | 'purpose';

export type CookieKey =
  | `cookies.${Statement}`
  | `cookies.by.${'browser' | 'widget' | 'vendor'}`
  | `cookies.${'consequence' | 'browserHelp' | 'open' | 'page' | 'wildcard' | 'unsaid' | 'storage'}`
  | `cookie.${Column}`
  | `cookie.${'first' | 'third' | 'session'}`;

/** The statements on cookies, and the cookie declaration. */
export const cookieWording: Wording<CookieKey> = {
  ja: {
    'cookies.what': 'クッキーとは',
    'cookies.purposes': 'クッキーを使う目的',
    'cookies.dataItems': 'クッキーで取得する情報',
    'cookies.identifiability': '個人が分かるかどうか',
    'cookies.linked': '登録された情報との結び付け',
    'cookies.refusal': 'クッキーを断る方法',
    'cookies.whereStored': '保存される場所',
    'cookies.list': '当サイトで使うクッキー',
    'cookies.none': '現在、ここでお知らせするクッキーはありません。',
    'cookies.by.browser': 'ブラウザーの設定',
    'cookies.by.widget': '当サイトの設定',
    'cookies.by.vendor': '送信先のページ',
    'cookies.consequence': '断ったときの影響',
    'cookies.browserHelp': 'ブラウザーごとの設定方法',
    'cookies.open': '設定を開く',
    'cookies.page': '手続きのページ',
    'cookies.wildcard': '名前の末尾の「*」は、その後に続く文字が場合によって変わることを表します。',
    'cookies.unsaid': '記載なし',
    'cookies.storage': 'ブラウザーの保存領域（localStorageまたはsessionStorage）に保存する記録です。',
    'cookie.name': '名前',
    'cookie.party': '発行元',
    'cookie.lifetime': '有効期間',
    'cookie.purpose': '目的',
    'cookie.first': '当サイト',
    'cookie.third': '外部のサイト',
    'cookie.session': 'ブラウザーを閉じるまで',
  },
  en: {
    'cookies.what': 'What cookies are',
    'cookies.purposes': 'What we use cookies for',
    'cookies.dataItems': 'Information obtained with cookies',
    'cookies.identifiability': 'Whether they show who you are',
    'cookies.linked': 'Link to registered information',
    'cookies.refusal': 'How to refuse cookies',
    'cookies.whereStored': 'Where they are stored',
    'cookies.list': 'Cookies used on this site',
    'cookies.none': 'At present there are no cookies to list here.',
    'cookies.by.browser': 'Browser settings',
    'cookies.by.widget': 'Settings of this site',
    'cookies.by.vendor': 'Recipient’s page',
    'cookies.consequence': 'Effect of refusing',
    'cookies.browserHelp': 'Instructions for each browser',
    'cookies.open': 'Open the settings',
    'cookies.page': 'Opt-out page',
    'cookies.wildcard': 'An asterisk at the end of a name stands for letters that vary from case to case.',
    'cookies.unsaid': 'Not stated',
    'cookies.storage': 'A record kept in the browser’s storage (localStorage or sessionStorage).',
    'cookie.name': 'Name',
    'cookie.party': 'Set by',
    'cookie.lifetime': 'Lifetime',
    'cookie.purpose': 'Purpose',
    'cookie.first': 'This site',
    'cookie.third': 'Another site',
    'cookie.session': 'Until the browser is closed',
  },
};
