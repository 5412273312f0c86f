import type { WrittenItem, WrittenText } from '../small-types.js';
import type { WrittenSection } from './section.js';
/**
 * アクセスログの章です。
 * The section on access logs.
 * @title アクセスログ / Access logs
 */
export interface WrittenAccessLogs extends WrittenSection {
    /**
     * 記録する情報です。
     * What is recorded.
     * @title 記録する情報 / Information recorded
     * @examples [[{"ja": "IPアドレス", "en": "IP address"}, {"ja": "アクセスした日時", "en": "Date and time"}]]
     */
    items: WrittenItem[];
    /**
     * 記録を使う目的です。
     * What the records are used for.
     * @title 使う目的 / Purposes
     * @examples [[{"ja": "不正なアクセスを調べるため", "en": "To look into improper access"}]]
     */
    purposes: WrittenItem[];
    /**
     * 目的のほかには使わない、といった利用の制限です。
     * What the records are not used for.
     * @title 利用の制限 / Limit
     * @examples [{"ja": "この目的のほかには使いません。", "en": "They are used for nothing else."}]
     */
    limit?: WrittenText;
    /**
     * 記録から個人が分かるかどうかです。書くと、標準の文章でそのことを示します。
     * Whether the records tell who somebody is. If it is given, built-in wording says so.
     * @title 個人の識別 / Identifiable
     * @examples [false]
     */
    identifiable?: boolean;
    /**
     * 電子メールの開封の記録についての説明です。
     * What is told about recording that e-mails were opened.
     * @title メールの開封 / E-mail
     * @examples [{"ja": "ご案内のメールでは、開封した日時を記録します。",
     *   "en": "In our newsletters we record when they are opened."}]
     */
    email?: WrittenText;
    /**
     * 記録を、登録された個人情報と結び付けるときの説明です。
     * What is told where the records are linked to registered personal data.
     * @title 登録情報との結び付け / Linked data
     * @examples [{"ja": "ログイン中の記録は、会員情報と結び付けます。",
     *   "en": "While you are signed in, records are linked to your account."}]
     */
    linked?: WrittenText;
}
/**
 * 個人関連情報を第三者から取得する章です（個人情報保護法31条）。
 * The section on personal-related information obtained from third parties (APPI Art. 31).
 * @title 個人関連情報 / Personal-related information
 */
export interface WrittenPersonalRelatedInfo extends WrittenSection {
    /**
     * 取得元ごとの一覧です。
     * The list, by source.
     * @title 取得元ごとの説明 / Sources
     * @examples [[{"from": "株式会社広告例", "items": ["広告をクリックした日時"],
     *   "purpose": "広告の成果を確かめるため", "linkedToPersonalData": true}]]
     */
    sources: WrittenRelatedSource[];
}
/**
 * 個人関連情報の取得元の1つです。
 * One source of personal-related information.
 * @title 取得元ごとの説明 / Source
 */
export interface WrittenRelatedSource {
    /**
     * 取得元の名称です。
     * Whom it is obtained from.
     * @title 取得元 / From
     * @examples [{"ja": "株式会社広告例", "en": "Example Ads Inc."}]
     */
    from: WrittenText;
    /**
     * 取得する情報です。
     * What is obtained.
     * @title 取得する情報 / Information obtained
     * @examples [[{"ja": "広告をクリックした日時", "en": "When an advertisement was clicked"}]]
     */
    items: WrittenItem[];
    /**
     * 使う目的です。
     * What it is used for.
     * @title 利用目的 / Purpose
     * @examples [{"ja": "広告の成果を確かめるため", "en": "To confirm the results of advertising"}]
     */
    purpose: WrittenText;
    /**
     * 個人データと結び付けて使うかどうかです。結び付けるときは、本人の同意が必要です（個人情報保護法31条1項）。
     * Whether it is linked to personal data, which needs the person's consent (APPI Art. 31(1)).
     * @title 個人データとの結び付け / Linked to personal data
     * @examples [true]
     */
    linkedToPersonalData: boolean;
    /**
     * 個人データと結び付けるときの根拠です。同意をどう得ているかを書きます。
     * The basis of the link: how consent is obtained.
     * @title 根拠 / Basis
     * @examples [{"ja": "会員登録のときに同意をいただいています。", "en": "Members consent when they register."}]
     */
    basis?: WrittenText;
}
/**
 * 本人が容易に認識できない方法による取得の章です（JIS Q 15001）。
 * The section on acquisition that the person does not easily recognise (JIS Q 15001).
 * @title 本人が容易に認識できない方法による取得 / Acquisition not easily recognised
 */
export interface WrittenHidden extends WrittenSection {
    /**
     * 取得の方法です。
     * How it is acquired.
     * @title 取得の方法 / Methods
     * @examples [[{"ja": "クッキー", "en": "Cookies"}, {"ja": "店内のカメラ", "en": "Cameras in the shop"}]]
     */
    methods: WrittenItem[];
    /**
     * 取得する情報です。
     * What is acquired.
     * @title 取得する情報 / Information acquired
     * @examples [[{"ja": "端末の情報", "en": "Device information"}]]
     */
    items: WrittenItem[];
    /**
     * 使う目的です。
     * What it is used for.
     * @title 利用目的 / Purposes
     * @examples [[{"ja": "サービスを改善するため", "en": "To improve the service"}]]
     */
    purposes: WrittenItem[];
}
/**
 * クレジットカード情報の取り扱いの章です。
 * The section on credit card data.
 * @title クレジットカード情報 / Credit cards
 */
export interface WrittenCards extends WrittenSection {
    /**
     * 取得する情報です。
     * What is acquired.
     * @title 取得する情報 / Information acquired
     * @examples [[{"ja": "カード番号", "en": "Card number"}, {"ja": "有効期限", "en": "Expiry date"}]]
     */
    items: WrittenItem[];
    /**
     * 使う目的です。
     * What it is used for.
     * @title 利用目的 / Purpose
     * @examples [{"ja": "代金を決済するため", "en": "To settle payments"}]
     */
    purpose: WrittenText;
    /**
     * 情報を取得する会社の名称です。
     * Who acquires the information.
     * @title 取得する者 / Acquired by
     * @examples [{"ja": "株式会社サンプル", "en": "Sample Inc."}]
     */
    acquirer: WrittenText;
    /**
     * 情報の提供先です。
     * Whom it is provided to.
     * @title 提供先 / Recipients
     * @examples [[{"ja": "株式会社決済例", "en": "Example Payments Inc."}]]
     */
    recipients: WrittenItem[];
    /**
     * 保存する期間です。保存しないときは、そう書きます。
     * How long it is kept, or that it is not.
     * @title 保存期間 / Retention period
     * @examples [{"ja": "保存しません。", "en": "It is not kept."}]
     */
    retention: WrittenText;
}
