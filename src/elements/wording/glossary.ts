import type { TermId } from '../../config/term-ids';
import type { Wording } from '../wording';
import type { ScreenTermId } from './screen-glossary';

export type GlossaryKey = `${'term' | 'glossary'}.${Exclude<TermId, ScreenTermId>}`;

/** What the notices' own terms are called and mean, in everyday words; those of the law as the law has them. */
export const glossaryWording: Wording<GlossaryKey> = {
  ja: {
    'term.cookie': 'クッキー',
    'term.web-beacon': 'ウェブビーコン',
    'term.tag': 'タグ',
    'term.storage': 'ブラウザーの保存領域',
    'term.sdk': 'SDK',
    'term.access-log': 'アクセスログ',
    'term.external-transmission': '外部送信',
    'term.behavioural-advertising': '行動ターゲティング広告',
    'term.affiliate': 'アフィリエイト',
    'term.personal-related-information': '個人関連情報',
    'term.third-party-provision': '第三者提供',
    'term.joint-use': '共同利用',
    'term.entrustment': '委託',
    'term.tls': 'SSL/TLS',
    'glossary.cookie':
      'クッキーとは、サイトを開いたときに、お使いのブラウザーに保存される小さな記録です。次に開いたとき、同じブラウザーかどうかを見分けるために使われます。',
    'glossary.web-beacon':
      'ウェブビーコンとは、ページや電子メールに埋め込まれた、目に見えないほど小さな画像です。表示されると、開かれたことと、その日時が、画像を置いている会社に伝わります。',
    'glossary.tag':
      'タグとは、ページに埋め込まれた短いプログラムです。ページを開くと動き、閲覧についての情報を、タグを提供する会社へ送ることがあります。',
    'glossary.storage':
      'ブラウザーの保存領域とは、サイトがお使いのブラウザーの中に記録を残せる場所です。クッキーと違い、ここの記録が、ページを開くたびに自動で送られることはありません。',
    'glossary.sdk':
      'SDKとは、アプリやサイトに組み込む、ほかの会社が作ったプログラムの部品です。アプリやサイトの使われ方についての情報を、その会社へ送ることがあります。',
    'glossary.access-log':
      'アクセスログとは、サイトが開かれるたびに、サーバーに自動で残る記録です。主な内容は、日時、IPアドレス、開かれたページ、ブラウザーの種類です。',
    'glossary.external-transmission':
      '外部送信とは、サイトに組み込まれたプログラムの働きで、利用者に関する情報が、お使いの端末から外部の会社へ送られることです。',
    'glossary.behavioural-advertising':
      '行動ターゲティング広告とは、ページを見た記録から興味や関心を推し量り、それに合わせて表示する広告です。',
    'glossary.affiliate':
      'アフィリエイトとは、載せた広告から購入や申し込みがあったときに、載せた人に報酬が支払われる広告です。どの広告を通じて来たかを確かめるために、情報が記録されます。',
    'glossary.personal-related-information':
      '個人関連情報とは、生存する個人に関する情報のうち、個人情報、仮名加工情報、匿名加工情報のどれにも当たらないものです。だれのものか分からないクッキーの番号や閲覧の履歴が、その例です。',
    'glossary.third-party-provision':
      '第三者提供とは、個人データを、それを扱う会社と本人のほかの者に渡すことです。法律で定められた場合を除き、あらかじめ本人の同意を得て行います。',
    'glossary.joint-use':
      '共同利用とは、個人データを、決まった範囲の会社などと共同で使うことです。データの項目、使う者の範囲と目的、責任を有する者を、あらかじめ本人に知らせるか、容易に知り得る状態に置いて行います。',
    'glossary.entrustment':
      '委託とは、利用目的の達成に必要な範囲で、個人データの取り扱いの全部または一部を、ほかの者に任せることです。任せる側は、相手を監督します。',
    'glossary.tls':
      'SSL/TLSとは、お使いのブラウザーとサイトの間の通信を暗号化し、途中で読み取られたり書き換えられたりすることを防ぐ仕組みです。アドレスが「https」で始まるページで使われます。',
  },
  en: {
    'term.cookie': 'cookie',
    'term.web-beacon': 'web beacon',
    'term.tag': 'tag',
    'term.storage': 'browser storage',
    'term.sdk': 'SDK',
    'term.access-log': 'access log',
    'term.external-transmission': 'external transmission',
    'term.behavioural-advertising': 'behavioural advertising',
    'term.affiliate': 'affiliate advertising',
    'term.personal-related-information': 'personal-related information',
    'term.third-party-provision': 'third-party provision',
    'term.joint-use': 'joint use',
    'term.entrustment': 'entrustment',
    'term.tls': 'SSL/TLS',
    'glossary.cookie':
      'A cookie is a small record that a site leaves in your browser. It is used to tell, on a later visit, whether it is the same browser.',
    'glossary.web-beacon':
      'A web beacon is an image, too small to be seen, that is embedded in a page or an e-mail. When it is displayed, the company that placed it learns that the page or e-mail was opened, and when.',
    'glossary.tag':
      'A tag is a short program embedded in a page. It runs when the page is opened, and may send information about the visit to the company that provides it.',
    'glossary.storage':
      'Browser storage is a place inside your browser where a site can keep records. Unlike cookies, they are not sent by themselves each time a page is opened.',
    'glossary.sdk':
      'An SDK is a part of a program, made by another company, that is built into an app or a site. It may send that company information about how the app or site is used.',
    'glossary.access-log':
      'An access log is a record that a server keeps by itself each time a site is opened: mainly the date and time, the IP address, the page and the kind of browser.',
    'glossary.external-transmission':
      'External transmission means that programs built into a site send information about its users from their devices to other companies.',
    'glossary.behavioural-advertising':
      'Behavioural advertising infers interests from the pages that somebody has viewed, and shows advertisements that match them.',
    'glossary.affiliate':
      'Affiliate advertising pays whoever shows an advertisement when it leads to a purchase or an application. Information is recorded to tell which advertisement that was.',
    'glossary.personal-related-information':
      'Personal-related information is information about a living individual that is neither personal information nor pseudonymised or anonymised information. A browsing history or the number in a cookie is an example, as long as it does not tell whose it is.',
    'glossary.third-party-provision':
      'Third-party provision means that personal data is handed to somebody other than the person concerned and the company that handles it. Except in cases set out by law, the person’s consent is obtained beforehand.',
    'glossary.joint-use':
      'Joint use means that personal data is used together with a defined group, such as affiliated companies. The items, the users and their purposes, and the party responsible are notified or made readily accessible beforehand.',
    'glossary.entrustment':
      'Entrustment means that somebody else handles all or part of the personal data for a company, as far as its purpose of use requires. The company supervises them.',
    'glossary.tls':
      'SSL/TLS encrypts what passes between your browser and a site, so that nobody on the way can read or change it. It is used on pages whose address begins with “https”.',
  },
};
