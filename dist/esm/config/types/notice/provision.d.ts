import type { WrittenItem, WrittenPerson, WrittenText } from '../small-types.js';
import type { ExceptionId } from './exception.js';
import type { WrittenSection } from './section.js';
/**
 * 第三者提供の章です（個人情報保護法27条）。
 * The section on provision to third parties (APPI Art. 27).
 * @title 第三者提供 / Provision to third parties
 */
export interface WrittenThirdParty extends WrittenSection {
    /**
     * 原則の説明です。
     * What holds as a rule.
     * @title 原則 / Principle
     * @examples [{"ja": "あらかじめご本人の同意をいただかずに、第三者に提供しません。",
     *   "en": "We do not provide personal data to third parties without your prior consent."}]
     */
    principle: WrittenText;
    /**
     * 同意をいただかずに提供することがある場合です。決まった名前（lawなど）を書くと、標準の文章が出ます。
     * Cases in which it may be provided without consent. A name such as `law` brings built-in wording.
     * @title 例外 / Exceptions
     * @examples [["law", "life", "health", "state"]]
     */
    exceptions: (ExceptionId | WrittenItem)[];
    /**
     * 提供先の名称です。決まった相手に提供しているときに書きます。
     * Whom data is provided to, where the recipients are known.
     * @title 提供先 / Recipients
     * @examples [[{"ja": "株式会社通信例", "en": "Example Telecom Inc."}]]
     */
    namedRecipients?: WrittenItem[];
    /**
     * 個人を識別できない統計を提供するときの説明です。
     * What is told where statistics that identify nobody are provided.
     * @title 統計情報の提供 / Statistics
     * @examples [{"ja": "個人を識別できない統計にして提供することがあります。",
     *   "en": "We may provide statistics that identify nobody."}]
     */
    statistics?: WrittenText;
    /**
     * ご本人の求めに応じて提供するときの説明です。
     * What is told where data is provided because the person asked for it.
     * @title ご本人の求めによる提供 / On request
     * @examples [{"ja": "お取り次ぎをご希望の場合は、必要な情報を取り次ぎ先に提供します。",
     *   "en": "If you ask us to introduce you, we pass on what is needed."}]
     */
    onRequest?: WrittenText;
    /**
     * オプトアウトによる提供について示す事項です（個人情報保護法27条2項）。
     * What is told of provision by opt-out (APPI Art. 27(2)).
     * @title オプトアウトによる提供 / Provision by opt-out
     * @examples [[{"ja": "提供する個人データの項目：氏名、住所", "en": "Data provided: name and address"}]]
     */
    optOut?: WrittenItem[];
}
/**
 * 共同利用の章です（個人情報保護法27条5項3号）。共同利用ごとに`uses`に書くか、原則だけを`principle`に書きます。
 * The section on joint use (APPI Art. 27(5)(iii)): each joint use in `uses`, or only the principle.
 * @title 共同利用 / Joint use
 */
export interface WrittenJointUse extends WrittenSection {
    /**
     * 共同利用の一覧です。
     * The joint uses.
     * @title 共同利用の一覧 / Joint uses
     * @examples [[{"items": ["氏名"], "parties": ["当社のグループ会社"], "purposes": ["ご案内のため"],
     *   "responsible": {"name": "株式会社サンプル"}}]]
     */
    uses?: WrittenJointUseEntry[];
    /**
     * 原則の説明です。共同利用をする前に何をするかを書きます。
     * What holds as a rule, such as what is done before data is used jointly.
     * @title 原則 / Principle
     * @examples [{"ja": "共同利用をするときは、法令で定められた事項をあらかじめ公表します。",
     *   "en": "Before data is used jointly we publish the matters set by law."}]
     */
    principle?: WrittenText;
}
/**
 * 共同利用の1つです。項目、範囲、目的、責任を持つ者を書きます（個人情報保護法27条5項3号）。
 * One joint use: the data, the users, the purposes and who is responsible (APPI Art. 27(5)(iii)).
 * @title 共同利用 / Joint use
 */
export interface WrittenJointUseEntry {
    /**
     * 共同して利用する個人データの項目です。
     * The items of personal data used jointly.
     * @title 個人データの項目 / Items of personal data
     * @examples [[{"ja": "氏名", "en": "Name"}, {"ja": "住所", "en": "Address"}]]
     */
    items: WrittenItem[];
    /**
     * 共同して利用する者の範囲です。
     * Who uses it jointly.
     * @title 共同して利用する者の範囲 / Joint users
     * @examples [[{"ja": "当社のグループ会社", "en": "The companies of our group"}]]
     */
    parties: WrittenItem[];
    /**
     * 利用する者の利用目的です。
     * The purposes for which it is used.
     * @title 利用目的 / Purposes
     * @examples [[{"ja": "商品とサービスのご案内のため", "en": "To tell you about products and services"}]]
     */
    purposes: WrittenItem[];
    /**
     * 取得の方法です。
     * How it is obtained.
     * @title 取得の方法 / Acquisition
     * @examples [{"ja": "申込書", "en": "Application forms"}]
     */
    acquisition?: WrittenText;
    /**
     * 個人データの管理について責任を持つ者です。
     * Who is responsible for managing the data.
     * @title 管理について責任を持つ者 / Responsible party
     * @examples [{"name": {"ja": "株式会社サンプル"}, "address": {"ja": "東京都千代田区見本町1-2-3"},
     *   "representative": {"title": {"ja": "代表取締役社長"}, "name": {"ja": "山田 花子"}}}]
     */
    responsible: WrittenResponsible;
}
/**
 * 個人データの管理について責任を持つ者です。名称、住所、法人ではその代表者の氏名を示します。
 * Who is responsible for managing the data: the name, the address and, for a corporation, its representative.
 * @title 管理について責任を持つ者 / Responsible party
 */
export interface WrittenResponsible {
    /**
     * 氏名または名称です。
     * The name.
     * @title 氏名または名称 / Name
     * @examples [{"ja": "株式会社サンプル", "en": "Sample Inc."}]
     */
    name: WrittenText;
    /**
     * 住所です。
     * The address.
     * @title 住所 / Address
     * @examples [{"ja": "東京都千代田区見本町1-2-3", "en": "1-2-3 Mihoncho, Chiyoda-ku, Tokyo, Japan"}]
     */
    address?: WrittenText;
    /**
     * 法人の代表者です。
     * The representative of the corporation.
     * @title 代表者 / Representative
     * @examples [{"title": {"ja": "代表取締役社長"}, "name": {"ja": "山田 花子"}}]
     */
    representative?: WrittenPerson;
}
/**
 * 委託の章です（個人情報保護法25条）。
 * The section on entrustment (APPI Art. 25).
 * @title 委託 / Entrustment
 */
export interface WrittenEntrustment extends WrittenSection {
    /**
     * 取り扱いを委託するときの説明です。委託先の選び方、契約、監督について書きます。
     * How others are entrusted: how they are chosen, bound by contract and supervised.
     * @title 委託するとき / Entrusting others
     * @examples [{"ja": "委託先を選ぶ基準を定め、契約を結び、監督します。",
     *   "en": "We choose contractors by set criteria, bind them by contract and supervise them."}]
     */
    text: WrittenText;
    /**
     * 取り扱いを委託されたときの説明です。
     * How data is handled with which others entrust us.
     * @title 委託されたとき / Entrusted by others
     * @examples [{"ja": "委託された業務に必要な範囲で取り扱います。",
     *   "en": "We handle it within what the entrusted work needs."}]
     */
    received?: WrittenText;
}
