import type { WrittenAccessLogs, WrittenCards, WrittenHidden, WrittenPersonalRelatedInfo } from './notice/acquisition.js';
import type { WrittenCertifications } from './notice/certifications.js';
import type { WrittenCustomSection, WrittenDocuments, WrittenLinks, WrittenRevisions, WrittenTerritory, WrittenTranslation } from './notice/closing.js';
import type { WrittenContacts, WrittenOrganization } from './notice/contacts.js';
import type { WrittenCookieNotice } from './notice/cookies.js';
import type { WrittenMinors, WrittenVoluntary } from './notice/persons.js';
import type { WrittenPolicy } from './notice/policy.js';
import type { WrittenEntrustment, WrittenJointUse, WrittenThirdParty } from './notice/provision.js';
import type { WrittenPurposes } from './notice/purposes.js';
import type { WrittenRequests } from './notice/requests.js';
import type { WrittenListSection, WrittenServiceSection } from './notice/section.js';
import type { SectionName, WrittenUrl } from './small-types.js';
/**
 * プライバシー通知のページに出す内容です。`sections`に書いた章が、書いた順に並びます。
 * What the privacy notice says. The sections listed in `sections` appear in that order.
 * @title プライバシー通知 / Notice
 */
export interface WrittenNotice {
    /**
     * プライバシー通知を載せたページのURLです。ほかのページからは、ここへリンクします。
     * The page that shows the notice, for links from elsewhere.
     * @title 通知のページ / Page
     * @examples [{"ja": "/privacy/", "en": "/en/privacy/"}]
     */
    page?: WrittenUrl;
    /**
     * 載せる章を、並べる順に書きます。自由な章は、「custom:」と識別名で書きます。
     * The sections in the order shown; a custom one by `custom:` and its id.
     * @title 章の並び / Sections
     * @examples [["purposes", "cookies", "transmissions", "requests", "custom:cameras"]]
     */
    sections?: SectionName[];
    /**
     * 個人情報保護方針の章です。
     * The privacy policy in the narrow sense: what the company promises.
     * @title 個人情報保護方針 / Policy
     * @examples [{"items": ["個人情報を適切に取得し、利用目的の範囲で取り扱います。"]}]
     */
    policy?: WrittenPolicy;
    /**
     * 個人情報の利用目的の章です（個人情報保護法17条、21条）。
     * The section on the purposes of use (APPI Art. 17, 21).
     * @title 利用目的 / Purposes of use
     * @examples [{"groups": [{"subject": {"ja": "お客様"}, "items": ["ご注文の商品をお届けするため"]}]}]
     */
    purposes?: WrittenPurposes;
    /**
     * クッキーの章です。文章の後に、`services`に書いたクッキーの一覧が続きます。
     * The section on cookies. The list of the cookies in `services` follows its texts.
     * @title クッキー / Cookies
     * @examples [{"purposes": ["アクセス解析のため"]}]
     */
    cookies?: WrittenCookieNotice;
    /**
     * 利用者情報の外部送信の章です。一覧は`services`から作ります（電気通信事業法27条の12）。
     * The section on external transmission. The list comes from `services`
     * (Telecommunications Business Act, Art. 27-12).
     * @title 外部送信 / External transmission
     * @examples [{"intro": {"ja": "当サイトは、次のサービスに情報を送信しています。"}}]
     */
    transmissions?: WrittenServiceSection;
    /**
     * ウェブビーコンの章です。一覧は`services`から作ります。
     * The section on web beacons. The list comes from `services`.
     * @title ウェブビーコン / Web beacons
     * @examples [{"intro": {"ja": "次のサービスで、ウェブビーコンを使っています。"}}]
     */
    beacons?: WrittenServiceSection;
    /**
     * 行動ターゲティング広告を止める方法の章です。一覧は`services`から作ります。
     * The section on how to stop behavioural advertising. The list comes from `services`.
     * @title 広告の停止 / Advertising opt-outs
     * @examples [{"intro": {"ja": "行動ターゲティング広告は、次のページで止められます。"}}]
     */
    adOptOuts?: WrittenServiceSection;
    /**
     * アクセスログの章です。
     * The section on access logs.
     * @title アクセスログ / Access logs
     * @examples [{"items": ["IPアドレス"], "purposes": ["不正なアクセスを調べるため"]}]
     */
    accessLogs?: WrittenAccessLogs;
    /**
     * 個人関連情報を第三者から取得する章です（個人情報保護法31条）。
     * The section on personal-related information obtained from third parties (APPI Art. 31).
     * @title 個人関連情報 / Personal-related information
     * @examples [{"sources": [{"from": "株式会社広告例", "items": ["広告をクリックした日時"],
     *   "purpose": "広告の成果を確かめるため", "linkedToPersonalData": true}]}]
     */
    personalRelatedInfo?: WrittenPersonalRelatedInfo;
    /**
     * 本人が容易に認識できない方法による取得の章です（JIS Q 15001）。
     * The section on acquisition that the person does not easily recognise (JIS Q 15001).
     * @title 容易に認識できない方法による取得 / Acquisition not easily recognised
     * @examples [{"methods": ["店内のカメラ"], "items": ["来店の日時"], "purposes": ["混雑を知るため"]}]
     */
    hidden?: WrittenHidden;
    /**
     * クレジットカード情報の取り扱いの章です。
     * The section on credit card data.
     * @title クレジットカード情報 / Credit cards
     * @examples [{"items": ["カード番号"], "purpose": "代金を決済するため", "acquirer": "株式会社サンプル",
     *   "recipients": ["株式会社決済例"], "retention": "保存しません。"}]
     */
    cards?: WrittenCards;
    /**
     * 第三者提供の章です（個人情報保護法27条）。
     * The section on provision to third parties (APPI Art. 27).
     * @title 第三者提供 / Provision to third parties
     * @examples [{"principle": "ご本人の同意をいただかずに、第三者に提供しません。", "exceptions": ["law", "life"]}]
     */
    thirdParty?: WrittenThirdParty;
    /**
     * 共同利用の章です（個人情報保護法27条5項3号）。
     * The section on joint use (APPI Art. 27(5)(iii)).
     * @title 共同利用 / Joint use
     * @examples [{"principle": "共同利用をするときは、法令で定められた事項をあらかじめ公表します。"}]
     */
    jointUse?: WrittenJointUse;
    /**
     * 委託の章です（個人情報保護法25条）。
     * The section on entrustment (APPI Art. 25).
     * @title 委託 / Entrustment
     * @examples [{"text": "委託先を選ぶ基準を定め、契約を結び、監督します。"}]
     */
    entrustment?: WrittenEntrustment;
    /**
     * 未成年の方の個人情報の章です。
     * The section on the information of minors.
     * @title 未成年の方 / Minors
     * @examples [{"under": 16, "text": "保護者の方の同意を得てから、情報をお送りください。"}]
     */
    minors?: WrittenMinors;
    /**
     * 個人情報を提供することの任意性の章です（JIS Q 15001）。
     * The section on whether providing information is voluntary (JIS Q 15001).
     * @title 提供の任意性 / Voluntary provision
     * @examples [{"text": "個人情報の提供は任意です。", "consequence": "お答えできないことがあります。"}]
     */
    voluntary?: WrittenVoluntary;
    /**
     * 保存期間と消去の章です。
     * The section on how long information is kept, and how it is erased.
     * @title 保存期間と消去 / Retention
     * @examples [{"items": ["お問い合わせの記録は、2年間保存した後に消去します。"]}]
     */
    retention?: WrittenListSection;
    /**
     * 安全管理措置の章です（個人情報保護法23条）。
     * The section on security control (APPI Art. 23).
     * @title 安全管理措置 / Security
     * @examples [{"items": ["通信を暗号化しています。"]}]
     */
    security?: WrittenListSection;
    /**
     * 通知の内容を変えるときの章です。
     * The section on how changes to the notice are announced.
     * @title 変更 / Changes
     * @examples [{"items": ["改定したときは、このページでお知らせします。"]}]
     */
    changes?: WrittenListSection;
    /**
     * 開示等の請求の手続きの章です（個人情報保護法32条から39条）。
     * The section on how to ask for disclosure and the rest (APPI Art. 32 to 39).
     * @title 開示等の請求 / Requests
     * @examples [{"rights": ["disclose", "correct"], "to": "contact:privacy"}]
     */
    requests?: WrittenRequests;
    /**
     * お問い合わせ窓口の章です（個人情報保護法40条）。
     * The section with the contact desks (APPI Art. 40).
     * @title お問い合わせ窓口 / Contact desks
     * @examples [{"desks": [{"id": "privacy", "name": "個人情報相談窓口", "tel": "03-0000-0000"}]}]
     */
    contacts?: WrittenContacts;
    /**
     * 認定個人情報保護団体の章です。所属していないことも書けます。
     * The section on the accredited organization; that the company belongs to none can be said, too.
     * @title 認定個人情報保護団体 / Accredited organization
     * @examples [{"member": false}]
     */
    organization?: WrittenOrganization;
    /**
     * 認証とマークの章です。
     * The section on certifications and marks.
     * @title 認証とマーク / Certifications
     * @examples [{"marks": [{"kind": "privacyMark", "number": "00000000(01)"}]}]
     */
    certifications?: WrittenCertifications;
    /**
     * 関連する文書の章です。優先する文書があるときに書きます。
     * The section on related documents, such as those that take priority.
     * @title 関連する文書 / Documents
     * @examples [{"list": [{"title": "会員サービスにおける個人情報の取り扱い", "url": "/member/privacy/"}]}]
     */
    documents?: WrittenDocuments;
    /**
     * 対象とする地域と準拠法の章です。
     * The section on the territory and the governing law.
     * @title 対象とする地域 / Territory
     * @examples [{"notTargeting": ["EU", "US-CA"]}]
     */
    territory?: WrittenTerritory;
    /**
     * 訳文についての章です。正文と違う言語で表示しているときだけ出ます。
     * The section on translations, shown only where the language shown is not the original.
     * @title 訳文について / Translation
     * @examples [{}]
     */
    translation?: WrittenTranslation;
    /**
     * 関連するリンクの章です。
     * The section of links.
     * @title 関連リンク / Links
     * @examples [{"items": [{"label": "個人情報保護委員会", "url": "https://www.ppc.go.jp/"}]}]
     */
    links?: WrittenLinks;
    /**
     * 免責事項の章です。
     * The section of disclaimers.
     * @title 免責事項 / Disclaimers
     * @examples [{"items": ["リンク先のサイトでの取り扱いについては、責任を負いません。"]}]
     */
    disclaimers?: WrittenListSection;
    /**
     * 制定と改定の記録の章です。
     * The section with the dates of the notice.
     * @title 制定と改定 / Revisions
     * @examples [{"list": [{"date": "2026-11-21", "kind": "revised"}]}]
     */
    revisions?: WrittenRevisions;
    /**
     * 自由に書ける章の一覧です。`sections`には、「custom:」と識別名で並べます。
     * Sections in the file's own words. In `sections` each is listed as `custom:` and its id.
     * @title 自由な章 / Custom sections
     * @examples [[{"id": "cameras", "title": "防犯カメラについて", "body": ["店舗に防犯カメラを置いています。"]}]]
     */
    custom?: WrittenCustomSection[];
}
