import type { CalendarDay, WrittenItem, WrittenPerson } from '../small-types.js';
import type { WrittenSection } from './section.js';
/**
 * 個人情報保護方針の章です。会社としての約束を並べ、代表者の名前で示します。
 * The privacy policy in the narrow sense: what the company promises, over the name of its head.
 * @title 個人情報保護方針 / Policy
 */
export interface WrittenPolicy extends WrittenSection {
    /**
     * 約束の箇条書きです。番号を付けて表示します。
     * The promises, which are numbered.
     * @title 方針 / Promises
     * @examples [[{"ja": "個人情報を適切に取得し、利用目的の範囲で取り扱います。",
     *   "en": "We obtain personal information properly and use it within its purposes."}]]
     */
    items: WrittenItem[];
    /**
     * 方針に署名する人です。
     * Who signs the policy.
     * @title 署名する人 / Signed by
     * @examples [{"title": {"ja": "代表取締役社長", "en": "President"}, "name": {"ja": "山田 花子"}}]
     */
    signedBy?: WrittenPerson;
    /**
     * 方針を定めた日です。
     * The day on which the policy was established.
     * @title 制定日 / Established
     * @examples ["2005-04-01"]
     */
    established?: CalendarDay;
}
