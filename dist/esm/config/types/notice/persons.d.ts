import type { WrittenText } from '../small-types.js';
import type { WrittenSection } from './section.js';
/**
 * 未成年の方の個人情報の章です。
 * The section on the information of minors.
 * @title 未成年の方 / Minors
 */
export interface WrittenMinors extends WrittenSection {
    /**
     * 何歳未満の方についての説明かです。
     * The age below which it applies.
     * @title 年齢 / Under the age of
     * @asType integer
     * @minimum 1
     * @maximum 25
     * @examples [16, 18]
     */
    under: number;
    /**
     * 取り扱いの説明です。
     * How their information is handled.
     * @title 説明 / Text
     * @examples [{"ja": "保護者の方の同意を得てから、情報をお送りください。",
     *   "en": "Please send us information only with the consent of a parent or guardian."}]
     */
    text: WrittenText;
}
/**
 * 個人情報を提供することの任意性の章です（JIS Q 15001）。
 * The section on whether providing information is voluntary (JIS Q 15001).
 * @title 提供の任意性 / Voluntary provision
 */
export interface WrittenVoluntary extends WrittenSection {
    /**
     * 提供が任意であることの説明です。
     * That it is up to the person.
     * @title 説明 / Text
     * @examples [{"ja": "個人情報を提供するかどうかは、ご本人の任意です。",
     *   "en": "Whether you provide personal information is up to you."}]
     */
    text: WrittenText;
    /**
     * 提供しないとどうなるかです。
     * What follows if it is not provided.
     * @title 提供しない場合の結果 / Consequence
     * @examples [{"ja": "必要な項目がないと、お問い合わせにお答えできないことがあります。",
     *   "en": "Without the items required we may not be able to answer you."}]
     */
    consequence: WrittenText;
}
