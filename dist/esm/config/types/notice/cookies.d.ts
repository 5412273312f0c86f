import type { WrittenItem, WrittenLink, WrittenText, WrittenUrl } from '../small-types.js';
import type { WrittenSection } from './section.js';
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
