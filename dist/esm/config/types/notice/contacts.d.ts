import type { Id, WrittenText, WrittenUrl } from '../small-types.js';
import type { WrittenPlace } from './place.js';
import type { WrittenSection } from './section.js';
/**
 * お問い合わせ窓口の章です（個人情報保護法40条）。
 * The section with the contact desks (APPI Art. 40).
 * @title お問い合わせ窓口 / Contact desks
 */
export interface WrittenContacts extends WrittenSection {
    /**
     * 窓口の一覧です。
     * The desks.
     * @title 窓口の一覧 / Desks
     * @examples [[{"id": "privacy", "name": {"ja": "個人情報相談窓口"}, "tel": "03-0000-0000"}]]
     */
    desks: WrittenDesk[];
}
/**
 * お問い合わせ窓口の1つです。
 * One contact desk.
 * @title 窓口 / Desk
 */
export interface WrittenDesk extends WrittenPlace {
    /**
     * 窓口を見分ける名前です。ほかの章から`contact:`を付けて指せます。画面には出ません。
     * The name by which other sections point to it, after `contact:`. It is not shown.
     * @title 識別名 / Id
     * @examples ["privacy"]
     */
    id: Id;
    /**
     * 何の窓口かです。
     * What the desk is for.
     * @title 役割 / Role
     * @examples [{"ja": "個人情報に関する苦情とご相談", "en": "Complaints and questions about personal information"}]
     */
    role?: WrittenText;
}
/**
 * 認定個人情報保護団体の章です（個人情報保護法47条）。所属していないことも書けます。
 * The section on the accredited personal information protection organization (APPI Art. 47). That the
 * company belongs to none can be said, too.
 * @title 認定個人情報保護団体 / Accredited organization
 */
export interface WrittenOrganization extends WrittenSection, WrittenPlace {
    /**
     * 認定個人情報保護団体の対象事業者かどうかです。false（いいえ）も、標準の文章でそのことを示します。
     * Whether the company belongs to one. `false` is said as well, by built-in wording.
     * @title 所属 / Member
     * @examples [true, false]
     */
    member: boolean;
    /**
     * 団体のサイトのURLです。
     * The organization's site.
     * @title サイトのURL / Site
     * @examples ["https://www.example.or.jp/"]
     */
    url?: WrittenUrl;
    /**
     * 団体を認定した機関です。
     * Who accredited the organization.
     * @title 認定した機関 / Accredited by
     * @examples [{"ja": "個人情報保護委員会", "en": "Personal Information Protection Commission"}]
     */
    certifiedBy?: WrittenText;
    /**
     * 認定の根拠となる法令です。
     * The law under which it was accredited.
     * @title 根拠となる法令 / Legal basis
     * @examples [{"ja": "個人情報の保護に関する法律 第47条", "en": "Act on the Protection of Personal Information, Art. 47"}]
     */
    legalBasis?: WrittenText;
}
