import type { Id, WrittenText } from './small-types.js';
/**
 * サービスの分類です。利用者は、分類ごとに同意するかどうかを選べます。
 * A category of services. Visitors can choose category by category.
 * @title 分類 / Category
 * @examples [{"id": "analytics", "label": {"ja": "アクセス解析", "en": "Analytics"}}]
 */
export interface WrittenCategory {
    /**
     * 分類の識別名です。サービスの`category`から、この名前で指します。
     * The name by which services point to this category.
     * @title 識別名 / Id
     * @examples ["necessary", "analytics", "advertising"]
     */
    id: Id;
    /**
     * サイトが動くために欠かせない分類なら`true`にします。いつも有効になり、切り替えは出ません。
     * 法令の「真に必要な情報」は範囲が限られています（電気通信事業法施行規則22条の2の30）。
     * Needed for the site to work: granted always, shown as text. The law keeps this narrow
     * (Enforcement Regulations of the Telecommunications Business Act, Art. 22-2-30).
     * @title 必須 / Required
     * @examples [true]
     */
    required?: boolean;
    /**
     * 分類の名前です。設定画面に出ます。
     * The name of the category, as the preferences show it.
     * @title 名前 / Label
     * @examples [{"ja": "アクセス解析", "en": "Analytics"}]
     */
    label?: WrittenText;
    /**
     * 何のための分類かの説明です。専門用語を避けて、やさしい言葉で書きます。
     * What the category is for, in plain words.
     * @title 説明 / Description
     * @examples [{"ja": "どのページがよく読まれているかを知り、サイトを改善するために使います。"}]
     */
    description?: WrittenText;
    /**
     * この分類を断ったときのことです。サービスに書いていなければ、ここに書いたものを使います。
     * What refusing this category means. Services that do not say so themselves inherit it.
     * @title 断ったとき / Refusal
     * @examples [{"consequence": {"ja": "断っても、サイトはこれまでどおりご利用いただけます。"}}]
     */
    refusal?: WrittenRefusal;
}
/**
 * 利用者が断ったときに、どうなるかの説明です。
 * What happens when the visitor refuses.
 * @title 断ったとき / Refusal
 */
export interface WrittenRefusal {
    /**
     * 断ると使えなくなる機能があれば、その内容です。なければ「影響はありません」と書くと安心です
     * （電気通信事業法施行規則22条の2の31第4号）。
     * What refusing costs the visitor. If nothing, say so
     * (Enforcement Regulations of the Telecommunications Business Act, Art. 22-2-31(iv)).
     * @title 断ったときの影響 / Consequence
     * @examples [{"ja": "断っても、サイトはこれまでどおりご利用いただけます。",
     *   "en": "The site works as before."}]
     */
    consequence?: WrittenText;
}
