import type { SectionId, WrittenItem, WrittenLink, WrittenText, WrittenUrl } from './small-types';

/**
 * プライバシー通知のページに出す内容です。`sections`に書いた章が、書いた順に並びます。
 * What the privacy notice says. The sections listed in `sections` appear in that order.
 * @title プライバシー通知 / Notice
 */
export interface WrittenNotice {
  /**
   * プライバシー通知を載せたページのURLです。ほかのページからは、ここへリンクします。
   * The page that shows the notice, for links from elsewhere.
   * @title 通知のページ / Page
   * @examples [{"ja": "/privacy/", "en": "/en/privacy/"}]
   */
  page?: WrittenUrl;
  /**
   * 載せる章を、並べる順に書きます。
   * The sections in the order shown.
   * @title 章の並び / Sections
   * @examples [["purposes", "cookies", "transmissions", "beacons", "adOptOuts"]]
   */
  sections?: SectionId[];
  /**
   * 個人情報の利用目的の章です（個人情報保護法17条、21条）。
   * The section on the purposes of use (APPI Art. 17, 21).
   * @title 利用目的 / Purposes of use
   * @examples [{"groups": [{"subject": {"ja": "お客様"}, "items": ["ご注文の商品をお届けするため"]}]}]
   */
  purposes?: WrittenPurposes;
  /**
   * クッキーの章です。文章の後に、`services`に書いたクッキーの一覧が続きます。
   * The section on cookies. The list of the cookies in `services` follows its texts.
   * @title クッキー / Cookies
   * @examples [{"purposes": ["アクセス解析のため"]}]
   */
  cookies?: WrittenCookieNotice;
  /**
   * 利用者情報の外部送信の章です。一覧は`services`から作ります（電気通信事業法27条の12）。
   * The section on external transmission. The list comes from `services`
   * (Telecommunications Business Act, Art. 27-12).
   * @title 外部送信 / External transmission
   * @examples [{"intro": {"ja": "当サイトは、次のサービスに情報を送信しています。"}}]
   */
  transmissions?: WrittenServiceSection;
  /**
   * ウェブビーコンの章です。一覧は`services`から作ります。
   * The section on web beacons. The list comes from `services`.
   * @title ウェブビーコン / Web beacons
   * @examples [{"intro": {"ja": "次のサービスで、ウェブビーコンを使っています。"}}]
   */
  beacons?: WrittenServiceSection;
  /**
   * 行動ターゲティング広告を止める方法の章です。一覧は`services`から作ります。
   * The section on how to stop behavioural advertising. The list comes from `services`.
   * @title 広告の停止 / Advertising opt-outs
   * @examples [{"intro": {"ja": "行動ターゲティング広告は、次のページで止められます。"}}]
   */
  adOptOuts?: WrittenServiceSection;
}

/**
 * どの章にも書ける項目です。
 * What every section may say.
 * @title 章 / Section
 */
export interface WrittenSection {
  /**
   * 章の見出しです。書かなければ標準の見出しになります。
   * The heading of the section. Left out, the built-in heading is used.
   * @title 見出し / Title
   * @examples [{"ja": "利用者情報の外部送信について", "en": "External transmission of user information"}]
   */
  title?: WrittenText;
  /**
   * 章に添える注記です。
   * A note to the section.
   * @title 注記 / Note
   * @examples [{"ja": "ブラウザごとに設定が必要です。", "en": "Each browser needs its own setting."}]
   */
  note?: WrittenText;
}

/**
 * サービスの一覧（`services`）から中身を作る章です。
 * A section whose content comes from `services`.
 * @title サービスから作る章 / Section made from services
 */
export interface WrittenServiceSection extends WrittenSection {
  /**
   * 一覧の前に置く文章です。
   * The text before the list.
   * @title 前書き / Introduction
   * @examples [{"ja": "当サイトは、次のサービスに情報を送信しています。",
   *   "en": "This site sends information to these services."}]
   */
  intro?: WrittenText;
}

/**
 * 個人情報の利用目的の章です（個人情報保護法17条、21条）。
 * The section on the purposes of use (APPI Art. 17, 21).
 * @title 利用目的 / Purposes of use
 */
export interface WrittenPurposes extends WrittenSection {
  /**
   * だれの情報かで分けた、利用目的の一覧です。
   * The purposes, grouped by whose information it is.
   * @title 対象ごとの利用目的 / Groups
   * @examples [[{"subject": {"ja": "お客様", "en": "Customers"}, "items": ["ご注文の商品をお届けするため"]}]]
   */
  groups?: WrittenPurposeGroup[];
  /**
   * 書かれた目的の範囲を超えて使う前に、どうするかの説明です（個人情報保護法18条）。
   * What happens before information is used beyond these purposes (APPI Art. 18).
   * @title 目的外の利用 / Use beyond these purposes
   * @examples [[{"ja": "あらかじめご本人の同意をいただきます。",
   *   "en": "We ask for your consent beforehand."}]]
   */
  beyond?: WrittenItem[];
  /**
   * 利用目的を示さない場合や、同意をいただかない場合です。決まった名前（lawなど）を書くと、
   * 標準の文章が出ます。
   * Cases in which purposes are not indicated, or consent is not asked. A name such as `law` brings built-in
   * wording.
   * @title 例外 / Exceptions
   * @examples [["law", "life", {"ja": "当社が別に定める場合"}]]
   */
  exceptions?: (ExceptionId | WrittenItem)[];
}

/**
 * だれの情報を、何のために使うかのひとまとまりです。
 * Whose information it is, and what it is used for.
 * @title 対象ごとの利用目的 / Group of purposes
 */
export interface WrittenPurposeGroup {
  /**
   * だれの情報かです。お客様、採用に応募された方、など。
   * Whose information: customers, applicants, …
   * @title 対象の方 / Subject
   * @examples [{"ja": "採用に応募された方", "en": "Applicants"}]
   */
  subject: WrittenText;
  /**
   * 情報の取得のしかたです。direct-written=書面や入力フォームで本人から、
   * direct-other=それ以外の方法で本人から、
   * indirect=本人以外から（個人情報保護法21条）。
   * How it is obtained (APPI Art. 21): from the person in writing (web forms count), from the person
   * otherwise,
   * or from somebody else.
   * @title 取得のしかた / Route
   * @examples ["direct-written"]
   */
  route?: 'direct-written' | 'direct-other' | 'indirect';
  /**
   * 本人以外から取得する場合の、取得元です。
   * Where it comes from, if not from the person.
   * @title 取得元 / Source
   * @examples [{"ja": "電話帳、官報", "en": "Telephone directories, the official gazette"}]
   */
  source?: WrittenText;
  /**
   * 利用目的の箇条書きです。
   * The purposes, as a list.
   * @title 利用目的 / Purposes
   * @examples [[{"ja": "選考のご連絡のため", "en": "To contact you about the selection"}]]
   */
  items?: WrittenItem[];
  /**
   * 利用目的を別のページに書いているときの、そのページへのリンクです。
   * A link to the page that has the purposes, if it is another one.
   * @title リンク / Link
   * @examples [{"label": {"ja": "採用における個人情報の取扱い"}, "url": "/recruit/privacy/", "lang": "ja"}]
   */
  link?: WrittenLink;
  /**
   * このまとまりに添える注記です。
   * A note to this group.
   * @title 注記 / Note
   * @examples [{"ja": "お電話は録音することがあります。", "en": "Calls may be recorded."}]
   */
  note?: WrittenText;
}

/**
 * 法律が認める例外です。標準の文章が出るので、条文を書き写す必要はありません。
 * law=法令に基づく場合、life=人の生命・身体・財産の保護、health=公衆衛生・児童の健全な育成、
 * state=国などへの協力、
 * academic=学術研究（個人情報保護法27条1項）。entrusted=委託、merger=合併などによる承継、
 * jointUse=共同利用（27条5項）。public=公開された情報。harm=人の権利利益を害するおそれ、
 * ownRights=自社の権利や正当な利益を害するおそれ、evident=取得の状況から明らかな場合（21条4項）。
 * Cases that the law exempts, with built-in wording: law, life, health, state, academic (APPI Art. 27(1)),
 * entrusted, merger, jointUse (Art. 27(5)), public, and harm, ownRights, evident (Art. 21(4)).
 * @title 例外 / Exception
 */
export type ExceptionId =
  | 'law'
  | 'life'
  | 'health'
  | 'state'
  | 'academic'
  | 'entrusted'
  | 'merger'
  | 'jointUse'
  | 'public'
  | 'harm'
  | 'ownRights'
  | 'evident';

/**
 * クッキーの章です。
 * The section on cookies.
 * @title クッキー / Cookies
 */
export interface WrittenCookieNotice extends WrittenSection {
  /**
   * クッキーを使う目的です。
   * What cookies are used for.
   * @title 使う目的 / Purposes
   * @examples [[{"ja": "アクセス解析のため", "en": "Analytics"}, {"ja": "広告の配信のため",
   *   "en": "Advertising"}]]
   */
  purposes?: WrittenItem[];
  /**
   * クッキーによって取得する情報です。
   * What is acquired by cookies.
   * @title 取得する情報 / Information acquired
   * @examples [[{"ja": "閲覧したページのURL", "en": "Addresses of the pages viewed"}]]
   */
  dataItems?: WrittenItem[];
  /**
   * クッキーで個人が分かるかどうかの説明です。
   * Whether cookies tell who somebody is.
   * @title 個人の識別 / Identifiability
   * @examples [{"statement": {"ja": "クッキーだけで個人が特定されることはありません。"}}]
   */
  identifiability?: WrittenIdentifiability;
  /**
   * クッキーの情報を、会員情報など登録された個人情報と結び付けて使うときの説明です。
   * What is told where cookie data is linked to registered personal data.
   * @title 登録情報との結び付け / Linked to the account
   * @examples [{"statement": {"ja": "ログイン中の閲覧履歴は、会員情報と結び付けて記録します。"}}]
   */
  linkedToAccount?: WrittenAccountLink;
  /**
   * クッキーを断る方法と、断ったときの影響です。
   * How to refuse cookies, and what refusing costs.
   * @title 断る方法 / Refusal
   * @examples [{"methods": [{"by": "widget"}, {"by": "browser"}]}]
   */
  refusal?: WrittenCookieRefusal;
  /**
   * ブラウザごとの、クッキーの設定方法の説明へのリンクです。
   * Links to how cookies are set in each browser.
   * @title ブラウザの設定方法 / Browser help
   * @examples [[{"label": {"ja": "Safariの設定方法", "en": "Safari"},
   *   "url": "https://www.example.com/help/"}]]
   */
  browserHelp?: WrittenLink[];
  /**
   * クッキーの情報がどこに保存され、だれが見られるかの説明です。
   * Where cookie data is stored, and who can see it.
   * @title 保存される場所 / Where it is stored
   * @examples [{"ja": "お使いの端末に保存されます。", "en": "It is stored on your device."}]
   */
  whereStored?: WrittenText;
}

/**
 * クッキーで個人が分かるかどうかの説明です。
 * Whether cookies tell who somebody is.
 * @title 個人の識別 / Identifiability
 */
export interface WrittenIdentifiability {
  /**
   * 原則の説明です。
   * What holds as a rule.
   * @title 原則 / Statement
   * @examples [{"ja": "クッキーだけで個人が特定されることはありません。",
   *   "en": "A cookie alone does not tell who you are."}]
   */
  statement?: WrittenText;
  /**
   * 例外の説明です。ほかの情報と合わせると個人が分かる場合に書きます。
   * The exception, where other information added to it would tell who somebody is.
   * @title 例外 / Exception
   * @examples [{"ja": "ほかの情報と照合した場合は、個人情報として取り扱います。"}]
   */
  exception?: WrittenText;
}

/**
 * クッキーの情報を、登録された個人情報と結び付けて使うときの説明です。
 * What is told where cookie data is linked to registered personal data.
 * @title 登録情報との結び付け / Linked to the account
 */
export interface WrittenAccountLink {
  /**
   * 何を何と結び付けるかの説明です。
   * What is linked to what.
   * @title 説明 / Statement
   * @examples [{"ja": "ログイン中の閲覧履歴は、会員情報と結び付けて記録します。"}]
   */
  statement?: WrittenText;
  /**
   * 結び付ける目的です。
   * What the link is used for.
   * @title 目的 / Purposes
   * @examples [[{"ja": "おすすめの商品を表示するため", "en": "To suggest products"}]]
   */
  purposes?: WrittenItem[];
}

/**
 * クッキーを断る方法と、断ったときの影響です。
 * How to refuse cookies, and what refusing costs.
 * @title 断る方法 / Refusal
 */
export interface WrittenCookieRefusal {
  /**
   * 断る方法の一覧です。
   * The ways to refuse.
   * @title 方法 / Methods
   * @examples [[{"by": "widget", "text": {"ja": "このサイトの「クッキーの設定」で切り替えられます。"}}]]
   */
  methods?: WrittenRefusalMethod[];
  /**
   * 断ったときの影響です。
   * What refusing costs the visitor.
   * @title 断ったときの影響 / Consequence
   * @examples [{"ja": "サービスの一部がご利用いただけないことがあります。",
   *   "en": "Parts of the service may not work."}]
   */
  consequence?: WrittenText;
}

/**
 * クッキーを断る方法の1つです。
 * One way to refuse cookies.
 * @title 断る方法 / Way to refuse
 */
export interface WrittenRefusalMethod {
  /**
   * 断る手段です。browser=ブラウザの設定、widget=このサイトの切り替え、vendor=送信先のページ。
   * Who offers it: the browser's settings, our own switch, or the vendor's page.
   * @title 手段 / By
   * @examples ["browser", "widget"]
   */
  by: 'browser' | 'widget' | 'vendor';
  /**
   * 方法の説明です。
   * How to do it.
   * @title 説明 / Text
   * @examples [{"ja": "ブラウザの設定で、クッキーを受け取らないようにできます。",
   *   "en": "Set your browser to refuse cookies."}]
   */
  text?: WrittenText;
  /**
   * 手続きや説明のページのURLです。
   * The page where it is done or explained.
   * @title ページ / Page
   * @examples ["https://www.example.com/optout/"]
   */
  url?: WrittenUrl;
}
