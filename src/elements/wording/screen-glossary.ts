import type { Wording } from '../wording';

/** The terms that the preferences explain. */
export type ScreenTermId = 'gpc' | 'consent-record';

export type ScreenGlossaryKey = 'glossary.what' | `${'term' | 'glossary'}.${ScreenTermId}`;

/** How a term is offered to be explained, and the terms of the preferences. */
export const screenGlossaryWording: Wording<ScreenGlossaryKey> = {
  ja: {
    'glossary.what': '「{term}」とは',
    'term.gpc': 'Global Privacy Control（GPC）',
    'term.consent-record': '同意記録',
    'glossary.gpc':
      'Global Privacy Controlとは、個人情報を販売したり第三者と共有したりしないよう、ブラウザーから各サイトへ自動で求める信号です。送るかどうかは、ブラウザーの設定や拡張機能で選べます。',
    'glossary.consent-record':
      '同意記録とは、いつ、何に同意し、何を断ったかの記録です。選んだ内容を、あとで確かめるために使います。',
  },
  en: {
    'glossary.what': 'What “{term}” means',
    'term.gpc': 'Global Privacy Control (GPC)',
    'term.consent-record': 'consent record',
    'glossary.gpc':
      'Global Privacy Control is a signal by which a browser asks every site not to sell personal information, nor to share it with third parties. Whether it is sent is set in the browser or in an extension.',
    'glossary.consent-record':
      'A consent record keeps when somebody chose, what they agreed to and what they refused, so that the choice can be looked up later.',
  },
};
