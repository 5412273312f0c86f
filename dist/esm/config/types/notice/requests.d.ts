import type { LanguageTag, WrittenItem, WrittenLink, WrittenText } from '../small-types.js';
import type { WrittenPlace } from './place.js';
import type { WrittenSection } from './section.js';
/**
 * ご本人が求められることです（個人情報保護法32条から35条）。
 * notifyPurpose=利用目的の通知、disclose=開示、correct=訂正、add=追加、delete=削除、stopUse=利用の停止、
 * erase=消去、stopProvision=第三者への提供の停止、records=第三者提供記録の開示。
 * What a person may ask for (APPI Art. 32 to 35): to be told the purpose, disclosure, correction, addition,
 * deletion, to stop the use, to erase, to stop provision to third parties, and the records of such provision.
 * @title 求められること / Right
 */
export type Right = 'notifyPurpose' | 'disclose' | 'correct' | 'add' | 'delete' | 'stopUse' | 'erase' | 'stopProvision' | 'records';
/**
 * お問い合わせ窓口（`contacts`）の1つを、「contact:」と識別名で指します。
 * Points to a desk of `contacts` by its id, after `contact:`.
 * @title 窓口の指定 / Desk by its id
 * @pattern ^contact:[a-z0-9][a-z0-9-]{0,31}$
 * @examples ["contact:privacy"]
 */
export type ContactReference = string;
/**
 * 通貨を表す3文字の記号（ISO 4217）です。日本円は「JPY」です。
 * An ISO 4217 currency code, `JPY`.
 * @title 通貨 / Currency
 * @pattern ^[A-Z]{3}$
 * @examples ["JPY"]
 */
export type CurrencyCode = string;
/**
 * 開示等の請求の手続きの章です（個人情報保護法32条から39条）。
 * The section on how to ask for disclosure and the rest (APPI Art. 32 to 39).
 * @title 開示等の請求 / Requests
 */
export interface WrittenRequests extends WrittenSection {
    /**
     * 請求できることの一覧です。
     * What can be asked for.
     * @title 請求できること / Rights
     * @examples [["notifyPurpose", "disclose", "correct", "add", "delete", "stopUse", "erase", "stopProvision", "records"]]
     */
    rights: Right[];
    /**
     * 請求の送り先です。窓口の内容をここに書くか、`contacts`の窓口を「contact:識別名」で指します。
     * Where requests are sent: a place, or a desk of `contacts` as `contact:id`.
     * @title 送り先 / Send to
     * @examples ["contact:privacy", {"name": {"ja": "個人情報相談窓口"}, "address": {"ja": "東京都千代田区見本町1-2-3"}}]
     */
    to: WrittenPlace | ContactReference;
    /**
     * 封筒に書いていただく言葉の案内です。
     * What to write on the envelope.
     * @title 封筒の書き方 / Envelope
     * @examples [{"ja": "封筒に「開示請求書在中」と朱書きしてください。",
     *   "en": "Please write “Request for disclosure” in red on the envelope."}]
     */
    envelopeNote?: WrittenText;
    /**
     * 請求に使う書式へのリンクです。
     * Links to the forms to fill in.
     * @title 請求の書式 / Forms
     * @examples [[{"label": {"ja": "保有個人データ開示請求書（PDF）"}, "url": "/privacy/request.pdf", "lang": "ja"}]]
     */
    forms?: WrittenLink[];
    /**
     * 本人を確認するための書類です。
     * The documents by which the person is identified.
     * @title 本人確認の書類 / Identity documents
     * @examples [{"anyOf": [{"ja": "運転免許証の写し", "en": "Copy of a driving licence"}]}]
     */
    identity?: WrittenIdentity;
    /**
     * 代理人が請求するときの書類です。
     * What an agent adds.
     * @title 代理人による請求 / Agents
     * @examples [[{"kind": "delegated", "documents": [{"ja": "委任状", "en": "Letter of attorney"}]}]]
     */
    proxy?: WrittenProxy[];
    /**
     * 手数料です。取れるのは、利用目的の通知と開示の請求だけです（個人情報保護法38条）。
     * The fee. It may be taken for notification of the purpose and for disclosure only (APPI Art. 38).
     * @title 手数料 / Fee
     * @examples [{"amount": 1000, "currency": "JPY", "tax": "included", "appliesTo": ["notifyPurpose", "disclose"]}]
     */
    fee?: WrittenFee;
    /**
     * 回答の方法です。
     * How the answer is given.
     * @title 回答の方法 / Reply
     * @examples [{"ja": "請求書に書かれた住所へ、書面でお答えします。",
     *   "en": "We answer in writing to the address on the request."}]
     */
    reply?: WrittenText;
    /**
     * 請求のときに受け取った個人情報の、使いみちと保存期間です。
     * What the information received with the request is used for, and how long it is kept.
     * @title 請求に伴う個人情報 / Information in requests
     * @examples [{"ja": "請求への対応だけに使い、2年間保存した後に廃棄します。",
     *   "en": "It is used to deal with the request only, and destroyed after two years."}]
     */
    dataHandling?: WrittenText;
    /**
     * 請求に応じられない場合です。
     * The cases in which a request is refused.
     * @title 応じられない場合 / Grounds for refusal
     * @examples [[{"ja": "ご本人であることを確認できない場合", "en": "Where the person cannot be identified"}]]
     */
    refusalGrounds?: WrittenItem[];
    /**
     * 請求を受け付ける言語です。
     * The languages in which requests are accepted.
     * @title 受け付ける言語 / Languages
     * @examples [["ja"]]
     */
    languages?: LanguageTag[];
}
/**
 * 本人を確認するための書類です。
 * The documents by which the person is identified.
 * @title 本人確認の書類 / Identity documents
 */
export interface WrittenIdentity {
    /**
     * どれか1つがあればよい書類の一覧です。
     * Documents of which any one will do.
     * @title いずれか1点 / Any one of
     * @examples [[{"ja": "運転免許証の写し", "en": "Copy of a driving licence"},
     *   {"ja": "パスポートの写し", "en": "Copy of a passport"}]]
     */
    anyOf: WrittenItem[];
    /**
     * 書類についての注記です。
     * A note on the documents.
     * @title 注記 / Note
     * @examples [{"ja": "本籍地は黒く塗りつぶしてください。", "en": "Please black out the registered domicile."}]
     */
    note?: WrittenText;
}
/**
 * 代理人の種類と、必要な書類です。
 * A kind of agent, and the documents needed.
 * @title 代理人 / Agent
 */
export interface WrittenProxy {
    /**
     * 代理人の種類です。statutory=法定代理人、minor=未成年者の法定代理人、adultWard=成年被後見人の法定代理人、
     * delegated=ご本人が委任した代理人。
     * The kind of agent: a statutory agent, that of a minor, that of an adult ward, or one by delegation.
     * @title 種類 / Kind
     * @examples ["statutory", "delegated"]
     */
    kind: 'statutory' | 'minor' | 'adultWard' | 'delegated';
    /**
     * 必要な書類です。
     * The documents needed.
     * @title 書類 / Documents
     * @examples [[{"ja": "戸籍謄本", "en": "Certified copy of the family register"}]]
     */
    documents: WrittenItem[];
}
/**
 * 手数料です。
 * A fee.
 * @title 手数料 / Fee
 */
export interface WrittenFee {
    /**
     * 1件当たりの金額です。
     * The amount for each request.
     * @title 金額 / Amount
     * @minimum 0
     * @maximum 999999999
     * @examples [1000]
     */
    amount: number;
    /**
     * 金額の通貨です。
     * The currency of the amount.
     * @title 通貨 / Currency
     * @examples ["JPY"]
     */
    currency: CurrencyCode;
    /**
     * 消費税の扱いです。included=税込み、excluded=税抜き。nullと書くか、何も書かなければ、示しません。
     * Whether tax is included or excluded. By `null`, or left out, nothing is said of it.
     * @title 消費税 / Tax
     * @examples ["included"]
     */
    tax?: 'included' | 'excluded' | null;
    /**
     * 手数料がかかる請求です。
     * The requests that it is taken for.
     * @title 対象の請求 / Applies to
     * @examples [["notifyPurpose", "disclose"]]
     */
    appliesTo: Right[];
    /**
     * 支払いの方法です。
     * How it is paid.
     * @title 支払いの方法 / Payment
     * @examples [{"ja": "郵便定額小為替を同封してください。", "en": "Please enclose a postal money order."}]
     */
    payment?: WrittenText;
    /**
     * 金額が足りないときの扱いです。
     * What happens if it is short.
     * @title 不足している場合 / If short
     * @examples [{"ja": "不足のご連絡から2週間以内にお支払いがないときは、請求がなかったものとします。",
     *   "en": "If the rest is not paid within two weeks of our notice, the request lapses."}]
     */
    ifShort?: WrittenText;
    /**
     * 開示できなかったときに返すかどうかです。書くと、標準の文章でそのことを示します。
     * Whether it is refunded if nothing is disclosed. If it is given, built-in wording says so.
     * @title 返金 / Refundable
     * @examples [false]
     */
    refundable?: boolean;
}
