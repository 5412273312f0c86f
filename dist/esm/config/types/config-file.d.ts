import type { WrittenBanner } from './banner.js';
import type { WrittenCategory } from './category.js';
import type { WrittenConsent, WrittenReopen } from './consent.js';
import type { WrittenGlossary } from './glossary.js';
import type { WrittenNotice } from './notice.js';
import type { WrittenService } from './service.js';
import type { WrittenSignals } from './signals.js';
import type { LanguageTag, WrittenPerson, WrittenText, WrittenUrl } from './small-types.js';
import type { WrittenTheme } from './theme.js';
/**
 * バナー、サービスの一覧、プライバシー通知の文章を、まとめて1つに書く設定ファイルです。
 * The configuration file, as written. `schema.json` is generated from this type.
 * @title 設定ファイル / Configuration file
 */
export interface ConfigFile {
    /**
     * この書き方の説明書（schema.json）の場所です。書いておくと、エディタが項目の説明や候補を表示します。
     * Where schema.json is. With it, an editor can explain and suggest what to write.
     * @title 書き方の説明書 / Schema
     * @examples ["./schema.json"]
     */
    $schema?: string;
    /**
     * このファイルの形式の番号です。今は1だけです。
     * The format of this file. At present, always 1.
     * @title 形式 / Format
     * @examples [1]
     */
    format: 1;
    /**
     * 読む人に見せる版の名前です。改定日などを書きます。変えても、同意を取り直すことはありません。
     * What readers see, such as the date of the revision. Changing it asks nobody again.
     * @title 版 / Version
     * @examples ["2026-11-21"]
     */
    version?: string;
    /**
     * 同意の版の番号です。数を増やすと、全員にもう一度おたずねします。
     * 送信先や利用目的が増えたときに増やします。
     * A higher number asks everybody again. Raise it when there is a new recipient or a new purpose.
     * @title 同意の版 / Consent version
     * @asType integer
     * @minimum 0
     * @maximum 999999999
     * @examples [1, 3]
     */
    consentVersion?: number;
    /**
     * どの法域の確認項目で点検するかです。JP=日本、EU=欧州連合、US-CA=カリフォルニア州。書かなければJPです。
     * Whose checks apply: Japan's, the European Union's or California's. `JP` if left out.
     * @title 点検の基準 / Rules
     * @examples [["JP"], ["JP", "EU"]]
     */
    rules?: Rules[];
    /**
     * 使う言語です。画面の言語は、ページの`lang`などに合わせます。ブラウザの言語設定は見ません。
     * The languages in use. The screens follow the page's `lang`, never the browser's setting.
     * @title 言語 / Languages
     * @examples [{"default": "ja", "available": ["ja", "en"], "original": "ja"}]
     */
    languages?: WrittenLanguages;
    /**
     * サイトを運営する会社です。
     * 名称、住所、代表者の氏名は、本人が知り得る状態に置く事項です（個人情報保護法32条1項1号）。
     * The company that runs the site. Its name, its address and the name of its representative are to be
     * accessible to those concerned (APPI Art. 32(1)(i)).
     * @title 会社 / Company
     * @examples [{"name": {"ja": "株式会社サンプル", "en": "Sample Inc."}}]
     */
    company?: WrittenCompany;
    /**
     * 同意の取り方と、選択の保存のしかたです。
     * How visitors are asked, and how their choice is kept.
     * @title 同意 / Consent
     * @examples [{"model": "optIn", "days": 180}]
     */
    consent?: WrittenConsent;
    /**
     * 初めて訪れた人に出すバナーです。
     * The banner that greets a visitor who has not chosen yet.
     * @title バナー / Banner
     * @examples [{"layout": "bar", "position": "bottom"}]
     */
    banner?: WrittenBanner;
    /**
     * 一度選んだ後で、設定画面をもう一度開く方法です。同意はいつでも撤回できるようにしておく必要があります。
     * How the visitor opens the preferences again. Withdrawing must always be possible.
     * @title 設定画面の再表示 / Reopening
     * @examples [{"kind": "auto"}]
     */
    reopen?: WrittenReopen;
    /**
     * バナーや設定画面の見た目です。書かなければ、ページになじむ標準の見た目になります。
     * The looks of the banner and the other screens. Left out, they keep to a plain look that suits most pages.
     * @title 見た目 / Theme
     * @examples [{"accent": "#0b57d0", "radius": "8px"}]
     */
    theme?: WrittenTheme;
    /**
     * サービスの分類です。利用者は、分類ごとに同意するかどうかを選べます。
     * The categories of services. Visitors can choose category by category.
     * @title 分類 / Categories
     * @examples [[{"id": "necessary", "required": true}, {"id": "analytics"}]]
     */
    categories?: WrittenCategory[];
    /**
     * 情報を外部へ送るサービス（タグや埋め込みなど）です。
     * 1つずつ分けて書きます（電気通信事業法施行規則22条の2の29）。
     * The services that information is sent to, such as tags and embeds, one by one
     * (Enforcement Regulations of the Telecommunications Business Act, Art. 22-2-29).
     * @title サービス / Services
     * @examples [[{"id": "example-ads", "category": "advertising",
     *   "recipient": {"name": {"ja": "株式会社広告例"}}}]]
     */
    services?: WrittenService[];
    /**
     * 利用者の選択を、Googleなどのタグへ伝える設定です。
     * How the visitor's choice is told to vendors' tags, such as Google's.
     * @title タグへの伝達 / Signals
     * @examples [{"googleConsentMode": {"map": {"analytics_storage": "analytics"}}}]
     */
    signals?: WrittenSignals;
    /**
     * プライバシー通知のページに出す内容です。`sections`に書いた章が、書いた順に並びます。
     * What the privacy notice says. The sections listed in `sections` appear in that order.
     * @title プライバシー通知 / Notice
     * @examples [{"page": {"ja": "/privacy/"}, "sections": ["purposes", "cookies", "transmissions"]}]
     */
    notice?: WrittenNotice;
    /**
     * 「クッキー」や「ウェブビーコン」のような用語の説明です。通知の中で使われている用語だけが、
     * その章の初めに、開いて読める説明として並びます。
     * What terms such as "cookie" and "web beacon" mean. Each section of the notice explains those that it uses, at its
     * beginning, to readers who open them.
     * @title 用語集 / Glossary
     * @examples [{"terms": [{"id": "tls", "definition": {"ja": "SSLとは、通信を暗号化する機能です。"}}]}]
     */
    glossary?: WrittenGlossary;
    /**
     * 標準の文言を差し替えるときに、言語と文言の名前ごとに書きます。
     * Overrides of the built-in wording, by language and key.
     * @title 文言の差し替え / Wording
     * @examples [{"ja": {"preferences.title": "クッキーの設定"}}]
     */
    texts?: Record<LanguageTag, Record<string, string>>;
}
/**
 * 点検の基準にする法域です。JP=日本、EU=欧州連合、US-CA=カリフォルニア州。
 * Whose checks apply: Japan's, the European Union's or California's.
 * @title 点検の基準 / Rules
 */
export type Rules = 'JP' | 'EU' | 'US-CA';
/**
 * 使う言語です。画面の言語は、ページの`lang`などに合わせます。ブラウザの言語設定は見ません。
 * The languages in use. The screens follow the page's `lang`, never the browser's setting.
 * @title 言語 / Languages
 */
export interface WrittenLanguages {
    /**
     * 既定の言語です。文字列だけで書いた文章は、この言語のものとして扱います。書かなければ日本語（`ja`）です。
     * The language of texts written as one string; `ja` if left out.
     * @title 既定の言語 / Default language
     * @examples ["ja"]
     */
    default?: LanguageTag;
    /**
     * 用意している言語です。
     * The languages in which the texts are offered.
     * @title 用意している言語 / Available languages
     * @examples [["ja", "en"]]
     */
    available?: LanguageTag[];
    /**
     * 正文の言語です。訳文と食い違うときは、この言語の文章が優先します。書かなければ既定の言語です。
     * The language that prevails; `default` if left out.
     * @title 正文の言語 / Original language
     * @examples ["ja"]
     */
    original?: LanguageTag;
}
/**
 * サイトを運営する会社です。名称、住所、代表者の氏名は、
 * 本人が知り得る状態に置く事項です（個人情報保護法32条1項1号）。
 * The company that runs the site. Its name, its address and the name of its representative are to be
 * accessible to those concerned (APPI Art. 32(1)(i)).
 * @title 会社 / Company
 */
export interface WrittenCompany {
    /**
     * 会社の正式な名称です。
     * The full name of the company.
     * @title 会社名 / Company name
     * @examples [{"ja": "株式会社サンプル", "en": "Sample Inc."}]
     */
    name?: WrittenText;
    /**
     * 会社の住所です。
     * The address of the company.
     * @title 住所 / Address
     * @examples [{"ja": "東京都千代田区見本町1-2-3", "en": "1-2-3 Mihoncho, Chiyoda-ku, Tokyo, Japan"}]
     */
    address?: WrittenText;
    /**
     * 会社のサイトのURLです。
     * The address of the company's site.
     * @title サイトのURL / Site
     * @examples ["https://www.example.co.jp/"]
     */
    url?: WrittenUrl;
    /**
     * 事業の内容です。
     * What the company does.
     * @title 事業内容 / Business
     * @examples [{"ja": "雑貨の製造と販売", "en": "Making and selling household goods"}]
     */
    business?: WrittenText;
    /**
     * 会社の代表者です（個人情報保護法32条1項1号）。
     * The representative of the company (APPI Art. 32(1)(i)).
     * @title 代表者 / Representative
     * @examples [{"title": {"ja": "代表取締役社長"}, "name": {"ja": "山田 花子"}}]
     */
    representative?: WrittenPerson;
    /**
     * 個人情報保護管理者です。個人情報の取扱いに責任を持つ人の、役職や氏名を書きます。
     * The personal information protection manager, who answers for how personal information is handled.
     * @title 個人情報保護管理者 / Privacy officer
     * @examples [{"title": {"ja": "総務部長", "en": "General Affairs Manager"}}]
     */
    privacyOfficer?: WrittenPerson;
}
