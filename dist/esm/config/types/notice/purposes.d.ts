import type { WrittenItem, WrittenLink, WrittenText } from '../small-types.js';
import type { ExceptionId } from './exception.js';
import type { WrittenSection } from './section.js';
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
