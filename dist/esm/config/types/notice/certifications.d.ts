import type { CalendarDay, WrittenItem, WrittenText, WrittenUrl } from '../small-types.js';
import type { WrittenSection } from './section.js';
/**
 * 認証やマークの種類です。privacyMark=プライバシーマーク、isms=ISO/IEC 27001とJIS Q 27001、
 * ismsCloud=ISO/IEC 27017、pims=ISO/IEC 27701、cbpr=越境プライバシールール、
 * other=そのほか（名称を書きます）。
 * The kind of mark: PrivacyMark, ISO/IEC 27001 and JIS Q 27001, ISO/IEC 27017, ISO/IEC 27701, Cross-Border
 * Privacy Rules, or another, which needs a name.
 * @title 認証の種類 / Kind of mark
 */
export type MarkKind = 'privacyMark' | 'isms' | 'ismsCloud' | 'pims' | 'cbpr' | 'other';
/**
 * このサイトに置いた画像のパスです。ほかのサイトの画像は、表示すると訪問者の情報が送られるので使えません。
 * The path of an image on this site. One on another site cannot be used, since showing it sends it information.
 * @title 画像のパス / Image on this site
 * @pattern ^(?!//)[\w\-.~%/?=&]+$
 * @examples ["/images/privacy-mark.png"]
 */
export type OwnImage = string;
/**
 * 認証とマークの章です。
 * The section on certifications and marks.
 * @title 認証とマーク / Certifications
 */
export interface WrittenCertifications extends WrittenSection {
    /**
     * 受けている認証やマークの一覧です。
     * The marks held.
     * @title 認証の一覧 / Marks
     * @examples [[{"kind": "privacyMark", "number": "00000000(01)", "obtained": "2013-12-13"}]]
     */
    marks: WrittenMark[];
    /**
     * 従っている規格です。
     * The standards followed.
     * @title 規格 / Standards
     * @examples [[{"name": {"ja": "JIS Q 15001"}, "edition": "2023"}]]
     */
    standards?: WrittenStandard[];
}
/**
 * 認証やマークの1つです。
 * One certification or mark.
 * @title 認証 / Mark
 */
export interface WrittenMark {
    /**
     * 認証やマークの種類です。
     * The kind of mark.
     * @title 種類 / Kind
     * @examples ["privacyMark", "isms"]
     */
    kind: MarkKind;
    /**
     * 名称です。書かなければ、種類ごとの標準の名称になります。
     * The name; that of its kind if left out.
     * @title 名称 / Name
     * @examples [{"ja": "安全・安心マーク", "en": "Safe Security ISP Mark"}]
     */
    name?: WrittenText;
    /**
     * 登録番号です。
     * The registration number.
     * @title 登録番号 / Number
     * @examples ["00000000(01)"]
     */
    number?: string;
    /**
     * 取得した日です。
     * When it was obtained.
     * @title 取得日 / Obtained
     * @examples ["2013-12-13"]
     */
    obtained?: CalendarDay;
    /**
     * 登録された日です。
     * When it was registered.
     * @title 登録日 / Registered
     * @examples ["2010-08-06"]
     */
    registered?: CalendarDay;
    /**
     * 改定された日です。
     * When it was revised.
     * @title 改定日 / Revised
     * @examples ["2018-06-29"]
     */
    revised?: CalendarDay;
    /**
     * 有効期限の日です。
     * When it expires.
     * @title 有効期限 / Expires
     * @examples ["2027-12-12"]
     */
    expires?: CalendarDay;
    /**
     * 認証した機関です。
     * Who certified it.
     * @title 認証機関 / Certification body
     * @examples [{"ja": "一般財団法人認証例", "en": "Example Certification Foundation"}]
     */
    body?: WrittenText;
    /**
     * 認証機関を認定した機関です。
     * Who accredited the certification body.
     * @title 認定機関 / Accreditation
     * @examples [[{"ja": "認定センター例", "en": "Example Accreditation Center"}]]
     */
    accreditation?: WrittenItem[];
    /**
     * 認証の範囲です。
     * What the certification covers.
     * @title 範囲 / Scope
     * @examples [{"ja": "インターネット接続サービスの運用", "en": "Operation of the internet access service"}]
     */
    scope?: WrittenText;
    /**
     * 審査された項目です。
     * The items that were examined.
     * @title 項目 / Items
     * @examples [[{"ja": "迷惑メールへの対策", "en": "Measures against unsolicited e-mail"}]]
     */
    items?: WrittenItem[];
    /**
     * マークの画像です。
     * The image of the mark.
     * @title マークの画像 / Logo
     * @examples [{"src": "/images/privacy-mark.png", "alt": {"ja": "プライバシーマーク"}}]
     */
    logo?: WrittenLogo;
    /**
     * 認証について説明したページのURLです。
     * A page about the certification.
     * @title ページ / Page
     * @examples ["https://www.example.or.jp/"]
     */
    url?: WrittenUrl;
}
/**
 * マークの画像です。
 * The image of a mark.
 * @title マークの画像 / Logo
 */
export interface WrittenLogo {
    /**
     * 画像のパスです。このサイトに置いた画像だけが使えます。
     * The path of the image, which has to be on this site.
     * @title 画像 / Image
     * @examples ["/images/privacy-mark.png"]
     */
    src: OwnImage;
    /**
     * 画像の代わりに読み上げる言葉です。
     * What is read out in place of the image.
     * @title 代わりの言葉 / Alternative text
     * @examples [{"ja": "プライバシーマーク", "en": "PrivacyMark"}]
     */
    alt: WrittenText;
}
/**
 * 従っている規格です。
 * A standard that is followed.
 * @title 規格 / Standard
 */
export interface WrittenStandard {
    /**
     * 規格の名称です。
     * The name of the standard.
     * @title 名称 / Name
     * @examples [{"ja": "JIS Q 15001"}]
     */
    name: WrittenText;
    /**
     * 規格の版です。
     * The edition of the standard.
     * @title 版 / Edition
     * @examples ["2023"]
     */
    edition?: string;
}
