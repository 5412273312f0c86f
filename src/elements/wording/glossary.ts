import type { Wording } from '../wording';

export type GlossaryKey =
  `glossary.${'cookie' | 'web-beacon' | 'external-transmission' | 'behavioural-advertising'}`;

/** What the notices' own terms mean, in everyday words. */
export const glossaryWording: Wording<GlossaryKey> = {
  ja: {
    'glossary.cookie':
      'クッキーとは、サイトを開いたときに、お使いのブラウザーに保存される小さな記録です。次に開いたとき、同じブラウザーかどうかを見分けるために使われます。',
    'glossary.web-beacon':
      'ウェブビーコンとは、ページや電子メールに埋め込まれた、目に見えないほど小さな画像です。表示されると、開かれたことと、その日時が、画像を置いている会社に伝わります。',
    'glossary.external-transmission':
      '外部送信とは、サイトに組み込まれたプログラムの働きで、利用者に関する情報が、お使いの端末から外部の会社へ送られることです。',
    'glossary.behavioural-advertising':
      '行動ターゲティング広告とは、ページを見た記録から興味や関心を推し量り、それに合わせて表示する広告です。',
  },
  en: {
    'glossary.cookie':
      'A cookie is a small record that a site leaves in your browser. It is used to tell, on a later visit, whether it is the same browser.',
    'glossary.web-beacon':
      'A web beacon is an image, too small to be seen, that is embedded in a page or an e-mail. When it is displayed, the company that placed it learns that the page or e-mail was opened, and when.',
    'glossary.external-transmission':
      'External transmission means that programs built into a site send information about its users from their devices to other companies.',
    'glossary.behavioural-advertising':
      'Behavioural advertising infers interests from the pages that somebody has viewed, and shows advertisements that match them.',
  },
};
