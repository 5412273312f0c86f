import type { CalendarDay, CountryCode, Duration, Id, Model, WrittenItem, WrittenText, WrittenUrl } from './small-types.js';
/**
 * 情報を送る仕組みです。tag=タグ、cookie=クッキー、web-beacon=ウェブビーコン、storage=ブラウザ内の保存領域、
 * sdk=情報収集モジュール（SDK）、email-beacon=メールの開封を知らせるビーコン、affiliate=アフィリエイト。
 * How information is sent: a tag, a cookie, a web beacon, the browser's storage, an SDK, a beacon in e-mail,
 * or an affiliate link.
 * @title 仕組み / Mechanism
 */
export type Mechanism = 'tag' | 'cookie' | 'web-beacon' | 'storage' | 'sdk' | 'email-beacon' | 'affiliate';
/**
 * 情報の送信先となる外部のサービスです。タグごとに1つ書きます（電気通信事業法施行規則22条の2の29）。
 * 送信される情報、送信先の名称、利用目的は、日本語で書いてください（同22条の2の28）。
 * A service that receives information, one per tag (Enforcement Regulations of the Telecommunications
 * Business
 * Act, Art. 22-2-29). What is sent, to whom and why must be there in Japanese (Art. 22-2-28).
 * @title サービス / Service
 * @if {"properties": {"use": true}, "required": ["use"]}
 * @else {"properties": {"id": true}, "required": ["id"]}
 */
export interface WrittenService {
    /**
     * よく使われるサービスの名前です。書くと、送信先などの項目を、用意されたもので補います。自分で書いた項目は、
     * そちらを使います。名前は`npx shirase presets`で探せます。自社の利用目的（`ourPurpose`）は、自分で書いてください。
     * A known service. Its fields are filled in, such as the recipient and what is sent; what the file says itself wins,
     * field by field. `npx shirase presets` finds the names. `ourPurpose` is for the site to say.
     * @title 既知のサービス / Known service
     * @examples ["google-analytics-4"]
     */
    use?: Id;
    /**
     * サービスの識別名です。`use`を書けば、省いて同じ名前にできます。
     * The name by which the file and the page refer to this service. Left out beside `use`, it is the same.
     * @title 識別名 / Id
     * @examples ["google-analytics-4", "example-ads"]
     */
    id?: Id;
    /**
     * ほかの同意管理ツールのタグで、このサービスを指している名前です。乗り換えのときに書きます。
     * Names by which other tools' markup calls this service.
     * @title 別名 / Aliases
     * @examples [["Example Ads"]]
     */
    alias?: string[];
    /**
     * 属する分類の識別名です。
     * The id of the category to which it belongs.
     * @title 分類 / Category
     * @examples ["analytics", "advertising"]
     */
    category: Id;
    /**
     * このサービスだけ同意の取り方を厳しくするときに書きます。全体の設定より緩くはできません。
     * Tightens the file's model for this service; it cannot loosen it.
     * @title 同意の取り方 / Model
     * @examples ["optIn"]
     */
    model?: Model;
    /**
     * サービスの名前です。会社名よりよく知られていれば、ここに書くと伝わりやすくなります。
     * The name of the service, which is often better known than that of the company.
     * @title サービス名 / Service name
     * @examples [{"ja": "広告例アド", "en": "Example Ads"}]
     */
    name?: WrittenText;
    /**
     * 送信先の会社です（電気通信事業法施行規則22条の2の29第2号）。
     * Who receives the information
     * (Enforcement Regulations of the Telecommunications Business Act, Art. 22-2-29(ii)).
     * @title 送信先 / Recipient
     * @examples [{"name": {"ja": "株式会社広告例"}, "country": "JP", "url": "https://www.example.com/"}]
     */
    recipient?: WrittenRecipient;
    /**
     * 送信される情報の内容です（電気通信事業法施行規則22条の2の29第1号）。「など」でまとめず、1つずつ書きます。
     * What is sent, item by item, without "and so on"
     * (Enforcement Regulations of the Telecommunications Business Act, Art. 22-2-29(i)).
     * @title 送信される情報 / Information sent
     * @examples [[{"ja": "閲覧したページのURL", "en": "Addresses of the pages viewed"}, {"ja": "IPアドレス"}]]
     */
    dataSent?: WrittenItem[];
    /**
     * 自社での利用目的です（電気通信事業法施行規則22条の2の29第3号）。
     * What we use the information for
     * (Enforcement Regulations of the Telecommunications Business Act, Art. 22-2-29(iii)).
     * @title 自社の利用目的 / Our purpose
     * @examples [{"ja": "記事の読まれ方を知り、改善するため",
     *   "en": "To learn how articles are read, and improve them"}]
     */
    ourPurpose?: WrittenText;
    /**
     * 送信先での利用目的です。自社の目的とは別に書きます（電気通信事業法施行規則22条の2の29第3号）。
     * What the recipient uses the information for, told apart from our own purpose
     * (Enforcement Regulations of the Telecommunications Business Act, Art. 22-2-29(iii)).
     * @title 送信先の利用目的 / Their purpose
     * @examples [{"ja": "広告の配信と、その効果の測定のため",
     *   "en": "To deliver advertising and measure its effect"}]
     */
    theirPurpose?: WrittenText;
    /**
     * 情報を送る仕組みです。当てはまるものをすべて書きます。
     * How the information is sent. List all that apply.
     * @title 仕組み / Mechanism
     * @examples [["tag", "cookie"], ["tag", "web-beacon"]]
     */
    mechanism?: Mechanism[];
    /**
     * ページを開いたときではなく、別のときに送る場合に、それがいつかを書きます。
     * When it is sent, if not at page view.
     * @title 送信のタイミング / When it is sent
     * @examples [{"ja": "商品を購入したとき", "en": "On purchase"}]
     */
    trigger?: WrittenText;
    /**
     * 行動ターゲティング広告に使うなら`true`にします。広告の停止の一覧（`<shirase-ad-opt-outs>`）に載ります。
     * True where it serves behavioural advertising. Listed by `<shirase-ad-opt-outs>`.
     * @title 行動ターゲティング広告 / Behavioural advertising
     * @examples [true]
     */
    behavioralAds?: boolean;
    /**
     * 送信先の記録のうち、自社で見られる範囲です。none=見られない、statistics=統計だけ、full=すべて。
     * What we can see of their logs: nothing, statistics only, or everything.
     * @title 自社で見られる範囲 / Our access
     * @examples ["none", "statistics"]
     */
    ourAccess?: 'none' | 'statistics' | 'full';
    /**
     * 送信先のプライバシーポリシーのURLです。
     * The recipient's privacy policy.
     * @title 送信先のポリシー / Their privacy policy
     * @examples ["https://www.example.com/privacy/"]
     */
    policyUrl?: WrittenUrl;
    /**
     * 断る方法（オプトアウト）です。方法ごとに1つ書きます（電気通信事業法施行規則22条の2の31）。
     * The ways to opt out, one by one
     * (Enforcement Regulations of the Telecommunications Business Act, Art. 22-2-31).
     * @title オプトアウト / Opt-out
     * @examples [[{"by": "widget", "stops": "transmission",
     *   "consequence": {"ja": "サイトの利用に影響はありません。"}}]]
     */
    optOut?: WrittenOptOut[];
    /**
     * このサービスが使うクッキーです。クッキーの一覧に表示し、断られたときは、ページから消せるものを消します。
     * The cookies of this service, shown in the cookie declaration. When the service is refused, those that a page
     * can remove are removed.
     * @title クッキー / Cookies
     * @examples [[{"name": "_ex*", "domain": ".example.co.jp", "party": "first", "lifetime": "P13M"}]]
     */
    cookies?: WrittenCookie[];
    /**
     * ブラウザの保存領域（localStorageなど）で使う名前です。末尾に`*`を付けると、
     * その前までが同じ名前をすべて指します。断られたときに消します。
     * Keys in the browser's storage; may end in `*`, which stands for any ending. Removed when the service is refused.
     * @title 保存領域の名前 / Storage keys
     * @pattern ^[!#$%&'+\-.^_`|~\w:@/[\]]{1,127}\*?$
     * @examples [["_ex_*"]]
     */
    storageKeys?: string[];
    /**
     * 送信先での情報の保存期間です。
     * How long the recipient keeps the information.
     * @title 保存期間 / Retention period
     * @examples [{"ja": "取得から14か月", "en": "14 months"}]
     */
    retention?: WrittenText;
    /**
     * 未成年の利用者についての注意書きです。
     * A note about visitors who are minors.
     * @title 未成年の方へ / Minors
     * @examples [{"ja": "16歳未満の方は、保護者の方と一緒にお読みください。",
     *   "en": "If you are under 16, please read this with a parent."}]
     */
    minorsNote?: WrittenText;
    /**
     * 送信先が外国にあるときに、お知らせする内容です（個人情報保護法28条）。
     * What is to be told where the recipient is in a foreign country (APPI Art. 28).
     * @title 外国への提供 / Transfer abroad
     * @examples [{"country": "US", "basis": "consent", "infoUrl": "https://www.example.com/transfer/"}]
     */
    transfer?: WrittenTransfer;
    /**
     * 送信先で個人データと結び付けられるなら`true`にします。全体の設定にかかわらず、同意があるまで動かしません
     * （個人情報保護法31条）。
     * `true`: needs the visitor's consent, whatever the model (APPI Art. 31).
     * @title 個人データとの結び付け / Linked to personal data
     * @examples [false]
     */
    linkedToPersonalData?: boolean;
    /**
     * このサービスが情報を送る先のホスト名です。その下のホスト（サブドメイン）も含みます。ポート番号は見ません。
     * Hosts that the service sends to. Each stands for the hosts below it too, on any port.
     * @title 送信先のホスト / Hosts
     * @pattern ^(\*\.)?[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*(:\d+)?$
     * @examples [["px.example.com"]]
     */
    hosts?: string[];
    /**
     * タグマネージャーなどが入れるタグに目印を付けられないときは、`true`にします。許可されるまで、ページのスクリプトが
     * `hosts`のホストから入れるスクリプト、フレーム、画像を止めておきます。
     * `true`: where a tag manager inserts tags that cannot be marked. Scripts, frames and images that a script of the
     * page inserts from `hosts` wait until the service is allowed.
     * @title 目印のないタグも止める / Hold unmarked tags
     * @examples [true]
     */
    hold?: boolean;
}
/**
 * 情報を受け取る会社です。
 * Who receives the information.
 * @title 送信先 / Recipient
 */
export interface WrittenRecipient {
    /**
     * 送信先の氏名または名称です（電気通信事業法施行規則22条の2の29第2号）。正式な会社名を書きます。
     * The recipient's full name
     * (Enforcement Regulations of the Telecommunications Business Act, Art. 22-2-29(ii)).
     * @title 送信先の名称 / Name
     * @examples [{"ja": "株式会社広告例", "en": "Example Ads Inc."}]
     */
    name?: WrittenText;
    /**
     * 送信先がある国や地域です。
     * The country of the recipient.
     * @title 国・地域 / Country
     * @examples ["JP", "US"]
     */
    country?: CountryCode;
    /**
     * 送信先のサイトのURLです。
     * The recipient's site.
     * @title サイトのURL / Site
     * @examples ["https://www.example.com/"]
     */
    url?: WrittenUrl;
}
/**
 * 断る方法（オプトアウト）の1つです。
 * One way to opt out.
 * @title オプトアウトの方法 / Way to opt out
 */
export interface WrittenOptOut {
    /**
     * 断る手段です。widget=このサイトの切り替え、vendor=送信先のページ、browser=ブラウザの設定。
     * Who offers it: our own switch, the vendor's page, or the browser's settings.
     * @title 手段 / By
     * @examples ["widget", "vendor"]
     */
    by: 'widget' | 'vendor' | 'browser';
    /**
     * 何が止まるかです。transmission=送信が止まります。use=送信は続き、利用だけが止まります。
     * どちらかを示すことが求められています（電気通信事業法施行規則22条の2の31第2号）。
     * Whether it stops the sending or only the use
     * (Enforcement Regulations of the Telecommunications Business Act, Art. 22-2-31(ii)).
     * @title 止まるもの / What it stops
     * @examples ["transmission", "use"]
     */
    stops?: 'transmission' | 'use';
    /**
     * 断る手続きのページのURLです（電気通信事業法施行規則22条の2の31第3号）。
     * The page where visitors opt out
     * (Enforcement Regulations of the Telecommunications Business Act, Art. 22-2-31(iii)).
     * @title 手続きのページ / Page
     * @examples ["https://www.example.com/optout/"]
     */
    url?: WrittenUrl;
    /**
     * URLが正しいことを最後に確かめた日です。1年を過ぎると、点検のときにお知らせします。
     * The day on which the address was last seen to work. After a year, the check reminds you.
     * @title URLの確認日 / Address checked on
     * @examples ["2026-11-01"]
     */
    urlCheckedOn?: CalendarDay;
    /**
     * 断ったときの影響です。なければ、ないことを書きます（電気通信事業法施行規則22条の2の31第4号）。
     * What opting out costs the visitor. If nothing, say so
     * (Enforcement Regulations of the Telecommunications Business Act, Art. 22-2-31(iv)).
     * @title 断ったときの影響 / Consequence
     * @examples [{"ja": "サイトの利用に影響はありません。広告の表示回数も変わりません。"}]
     */
    consequence?: WrittenText;
}
/**
 * サービスが使うクッキーの1つです。
 * One cookie of a service.
 * @title クッキー / Cookie
 */
export interface WrittenCookie {
    /**
     * クッキーの名前です。末尾に`*`を付けると、その前までが同じ名前をすべて指します。
     * The name of the cookie. May end in `*`, which stands for any ending.
     * @title 名前 / Name
     * @pattern ^[!#$%&'+\-.^_`|~\w:@/[\]]{1,127}\*?$
     * @examples ["_ga", "_ga_*"]
     */
    name: string;
    /**
     * クッキーが有効なドメインです。
     * The domain for which the cookie is valid.
     * @title ドメイン / Domain
     * @pattern ^\.?[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$
     * @examples [".example.co.jp"]
     */
    domain?: string;
    /**
     * クッキーが有効なパスです。
     * The path for which the cookie is valid.
     * @title パス / Path
     * @examples ["/"]
     */
    path?: string;
    /**
     * だれのクッキーかです。first=このサイトのもの、third=ほかのサイトのもの。
     * Whose cookie it is: this site's (`first`) or another's (`third`).
     * @title 発行元 / Party
     * @examples ["first", "third"]
     */
    party?: 'first' | 'third';
    /**
     * クッキーが残る期間です。P13M=13か月、PT30M=30分、session=ブラウザを閉じるまで。
     * How long the cookie stays: `P13M` is 13 months, `PT30M` is 30 minutes, `session` until the browser
     * closes.
     * @title 有効期間 / Lifetime
     * @examples ["P13M", "session"]
     */
    lifetime?: Duration;
    /**
     * このクッキーが何のためにあるかです。
     * What the cookie is for.
     * @title 目的 / Purpose
     * @examples [{"ja": "同じブラウザからの訪問を数えるため", "en": "To count visits from the same browser"}]
     */
    purpose?: WrittenText;
}
/**
 * 外国にある第三者への提供です（個人情報保護法28条）。
 * Provision to a third party in a foreign country (APPI Art. 28).
 * @title 外国への提供 / Transfer abroad
 */
export interface WrittenTransfer {
    /**
     * 提供先がある国や地域です。
     * The country of the third party.
     * @title 国・地域 / Country
     * @examples ["US"]
     */
    country?: CountryCode;
    /**
     * 提供できる根拠です。consent=本人の同意があること。
     * equivalentSystem=日本の事業者と同じように情報を守る体制が、提供先にあること。
     * adequateCountry=日本と同等の水準にあると認められた国であること（個人情報保護法28条）。
     * On what ground: the person's consent, a system equivalent to Japan's, or a country recognised as adequate
     * (APPI Art. 28).
     * @title 根拠 / Basis
     * @examples ["consent"]
     */
    basis?: 'consent' | 'equivalentSystem' | 'adequateCountry';
    /**
     * その国の個人情報保護の制度などを説明したページのURLです（個人情報保護法28条2項）。
     * A page about that country's system for protecting personal information (APPI Art. 28(2)).
     * @title 制度の説明 / Information
     * @examples ["https://www.example.com/transfer/"]
     */
    infoUrl?: WrittenUrl;
    /**
     * 提供先が行っている、個人情報を守るための措置です（個人情報保護法28条2項、3項）。
     * What the third party does to protect the information (APPI Art. 28(2), (3)).
     * @title 保護のための措置 / Measures
     * @examples [{"ja": "契約により、日本の法律と同等の管理を義務付けています。",
     *   "en": "Bound by contract to equal care."}]
     */
    measures?: WrittenText;
}
