import type { CalendarDay, Id, LanguageTag, WrittenItem, WrittenLink, WrittenText, WrittenUrl } from '../small-types.js';
import type { WrittenSection } from './section.js';
/**
 * 関連する文書の章です。サービスごとの規定が優先するときに書きます。
 * The section on related documents, such as those of single services that take priority.
 * @title 関連する文書 / Documents
 */
export interface WrittenDocuments extends WrittenSection {
    /**
     * 文書の一覧です。
     * The documents.
     * @title 文書の一覧 / List
     * @examples [[{"service": {"ja": "会員サービス"}, "title": {"ja": "会員サービスにおける個人情報の取り扱い"}, "url": "/member/privacy/",
     *   "precedence": "overrides"}]]
     */
    list: WrittenDocument[];
}
/**
 * 関連する文書の1つです。
 * One related document.
 * @title 文書 / Document
 */
export interface WrittenDocument {
    /**
     * どのサービスについての文書かです。
     * The service that it is about.
     * @title サービス / Service
     * @examples [{"ja": "会員サービス", "en": "Membership service"}]
     */
    service?: WrittenText;
    /**
     * 文書の題名です。
     * The title of the document.
     * @title 題名 / Title
     * @examples [{"ja": "会員サービスにおける個人情報の取り扱い", "en": "Personal information in the membership service"}]
     */
    title: WrittenText;
    /**
     * 文書のURLです。
     * Where the document is.
     * @title 文書のURL / Address
     * @examples ["/member/privacy/"]
     */
    url: WrittenUrl;
    /**
     * 文書の言語です。このページと違うときだけ書きます。
     * The language of the document, where it differs from the page's.
     * @title 文書の言語 / Language of the document
     * @examples ["ja"]
     */
    lang?: LanguageTag;
    /**
     * この通知と違う定めがあるとき、文書のほうが優先するならoverridesと書きます。
     * `overrides` where the document prevails over this notice.
     * @title 優先する文書 / Precedence
     * @examples ["overrides"]
     */
    precedence?: 'overrides';
}
/**
 * 国や地域を表す記号です。国は「JP」、州は「US-CA」、欧州経済領域は「EEA」、欧州連合は「EU」と書きます。
 * A country (`JP`), a part of one (`US-CA`), the European Economic Area (`EEA`) or the European Union (`EU`).
 * @title 国・地域 / Territory
 * @pattern ^([A-Z]{2}(-[A-Z\d]{1,3})?|EEA)$
 * @examples ["EU", "US-CA"]
 */
export type TerritoryCode = string;
/**
 * 対象とする地域と準拠法の章です。
 * The section on the territory and the governing law.
 * @title 対象とする地域 / Territory
 */
export interface WrittenTerritory extends WrittenSection {
    /**
     * サービスの対象としていない国や地域です。
     * The countries and regions at which the service is not directed.
     * @title 対象としていない地域 / Not targeted
     * @examples [["EU", "US-CA", "US-VA"]]
     */
    notTargeting: TerritoryCode[];
    /**
     * 地域についての説明です。
     * What is said about the territory.
     * @title 説明 / Text
     * @examples [{"ja": "当社のサービスは、日本にお住まいの方を対象としています。",
     *   "en": "Our services are meant for people who live in Japan."}]
     */
    text?: WrittenText;
    /**
     * 準拠法です。
     * The governing law.
     * @title 準拠法 / Governing law
     * @examples [{"ja": "この通知には、日本法を適用します。", "en": "This notice is governed by the laws of Japan."}]
     */
    governingLaw?: WrittenText;
}
/**
 * 訳文についての章です。正文と違う言語で表示しているときだけ出ます。
 * The section on translations. It is shown only where the language shown is not the original.
 * @title 訳文について / Translation
 */
export interface WrittenTranslation extends WrittenSection {
    /**
     * 訳文についての説明です。書かなければ、標準の文章で、どの言語が正文かを示します。
     * What is said about translations. Left out, built-in wording says which language prevails.
     * @title 説明 / Text
     * @examples [{"en": "This translation is for reference only. The Japanese original prevails."}]
     */
    text?: WrittenText;
}
/**
 * 関連するリンクの章です。
 * The section of links.
 * @title 関連リンク / Links
 */
export interface WrittenLinks extends WrittenSection {
    /**
     * リンクの一覧です。別の言語のページには、その表示が自動で付きます。
     * The links. Those to pages in another language say so by themselves.
     * @title リンクの一覧 / Items
     * @examples [[{"label": {"ja": "個人情報保護委員会", "en": "Personal Information Protection Commission"},
     *   "url": "https://www.ppc.go.jp/"}]]
     */
    items: WrittenLink[];
}
/**
 * 制定と改定の記録の章です。
 * The section with the dates of the notice.
 * @title 制定と改定 / Revisions
 */
export interface WrittenRevisions extends WrittenSection {
    /**
     * 日付の一覧です。
     * The dates.
     * @title 日付の一覧 / List
     * @examples [[{"date": "2005-04-01", "kind": "established"}, {"date": "2026-11-21", "kind": "revised"}]]
     */
    list: WrittenRevision[];
}
/**
 * 制定や改定の1つです。
 * One date in the life of the notice.
 * @title 制定や改定 / Revision
 */
export interface WrittenRevision {
    /**
     * 日付です。
     * The day.
     * @title 日付 / Date
     * @examples ["2026-11-21"]
     */
    date: CalendarDay;
    /**
     * 何の日付かです。established=制定、effective=施行、revised=改定。
     * What happened on it: the notice was established, took effect or was revised.
     * @title 種類 / Kind
     * @examples ["established", "revised"]
     */
    kind: 'established' | 'effective' | 'revised';
    /**
     * 変わった点です。
     * What changed.
     * @title 変わった点 / Note
     * @examples [{"ja": "共同利用の範囲を改めました。", "en": "The scope of joint use was changed."}]
     */
    note?: WrittenText;
    /**
     * どの文書の日付かです。文書がいくつもあるときに書きます。
     * The document that it concerns, where there are several.
     * @title 文書 / Document
     * @examples [{"ja": "個人情報保護方針", "en": "Privacy policy"}]
     */
    document?: WrittenText;
}
/**
 * 自由に書ける章です。`sections`には、「custom:」と識別名で並べます。
 * A section in the file's own words. In `sections` it is listed as `custom:` and its id.
 * @title 自由な章 / Custom section
 */
export interface WrittenCustomSection extends WrittenSection {
    /**
     * 章を見分ける名前です。
     * The name of the section.
     * @title 識別名 / Id
     * @examples ["cameras"]
     */
    id: Id;
    /**
     * 章の見出しです。
     * The heading of the section.
     * @title 見出し / Title
     * @examples [{"ja": "防犯カメラについて", "en": "Security cameras"}]
     */
    title: WrittenText;
    /**
     * 章の本文を、箇条書きで書きます。1つだけなら、段落になります。
     * What the section says, as a list; a single item becomes a paragraph.
     * @title 本文 / Body
     * @examples [[{"ja": "店舗に防犯カメラを置いています。", "en": "There are security cameras in our shops."}]]
     */
    body: WrittenItem[];
}
