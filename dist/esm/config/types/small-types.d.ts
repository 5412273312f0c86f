/**
 * 言語を表す記号（BCP 47の言語タグ）です。日本語は「ja」、英語は「en」、繁体字中国語は「zh-Hant」です。
 * A BCP 47 language tag, such as `ja`, `en-GB` or `zh-Hant`.
 * @title 言語 / Language
 * @pattern ^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$
 * @examples ["ja", "en", "zh-Hant"]
 */
export type LanguageTag = string;
/**
 * 画面に出る文章です。文字列だけなら既定の言語の文章になり、言語ごとに分けて書くこともできます。
 * 使える印は3つです。リンクは`[文字](URL)`、強調は`**強調**`、ふりがなは`{漢字|かんじ}`と書きます。
 * A text as written: in the default language, or by language.
 * Plain text with three marks: `[label](url)`, `**strong**`, `{漢字|かんじ}`.
 * @title 文章 / Text
 * @examples ["アクセス解析のため", {"ja": "アクセス解析のため", "en": "To see how the site is used"}]
 */
export type WrittenText = string | Record<LanguageTag, string>;
/**
 * リンク先のURLです。言語ごとに別のページがあるときは、言語ごとに分けて書けます。
 * `https:`、`http:`、`mailto:`、`tel:`で始まるもの、または「/privacy/」のようなサイト内のパスが使えます。
 * An address as written: one, or by language. `https:`, `http:`, `mailto:`, `tel:` or relative.
 * @title リンク先のURL / Address
 * @pattern ^(?!\s*(?!(?:https?|mailto|tel):)[A-Za-z][A-Za-z0-9+.-]*:)
 * @examples ["https://www.example.co.jp/privacy/", {"ja": "/privacy/", "en": "/en/privacy/"}]
 */
export type WrittenUrl = string | Record<LanguageTag, string>;
/**
 * ページへのリンクです。「こちら」ではなく、行き先が分かる文字にすると、だれにでも親切です。
 * A link to a page. A label that names its target, rather than "here", is kind to everybody.
 * @title ページへのリンク / Link to a page
 * @examples [{"label": {"ja": "クッキーの利用について", "en": "How we use cookies"}, "url": "/cookies/"}]
 */
export interface WrittenAddressLink {
    /**
     * リンクの文字です。
     * The words of the link.
     * @title リンクの文字 / Label
     * @examples [{"ja": "クッキーの利用について", "en": "How we use cookies"}]
     */
    label: WrittenText;
    /**
     * リンク先のURLです。
     * Where the link goes.
     * @title リンク先 / Address
     * @examples ["/cookies/", "https://www.example.co.jp/privacy/"]
     */
    url: WrittenUrl;
    /**
     * リンク先のページの言語です。このページと違うときだけ書きます。
     * 「日本語のみ」などの表示は自動で付きます。
     * The language of the target, where it differs from the page's. The remark about it is added by itself.
     * @title リンク先の言語 / Language of the target
     * @examples ["ja"]
     */
    lang?: LanguageTag;
}
/**
 * プライバシー通知の中の章へのリンクです。
 * A link to a section of the notice.
 * @title 章へのリンク / Link to a section
 * @examples [{"label": {"ja": "利用者情報の外部送信について", "en": "External transmission"},
 *   "section": "transmissions"}]
 */
export interface WrittenSectionLink {
    /**
     * リンクの文字です。
     * The words of the link.
     * @title リンクの文字 / Label
     * @examples [{"ja": "利用者情報の外部送信について", "en": "External transmission"}]
     */
    label: WrittenText;
    /**
     * 行き先の章の名前です。
     * A section of the notice, by its name.
     * @title 章 / Section
     * @examples ["transmissions"]
     */
    section: SectionName;
}
/**
 * リンクです。ページ（`url`）か、プライバシー通知の中の章（`section`）のどちらかを指します。
 * A link, either to a page (`url`) or to a section of the notice (`section`).
 * @title リンク / Link
 */
export type WrittenLink = WrittenAddressLink | WrittenSectionLink;
/**
 * 下の段やリンクを持つ箇条書きの1項目です。3段まで表示します。
 * An item of a list with items below it, or with a link. Three levels are drawn.
 * @title 段のある項目 / Nested item
 * @examples [{"text": "ご案内のため", "items": ["新商品", "キャンペーン"]}]
 */
export interface WrittenNestedItem {
    /**
     * 項目の文章です。
     * The words of the item.
     * @title 文章 / Text
     * @examples [{"ja": "商品とサービスのご案内のため", "en": "To tell you about our products and services"}]
     */
    text: WrittenText;
    /**
     * この項目の下に並べる項目です。
     * The items below this one.
     * @title 下の項目 / Items below
     * @examples [["新商品", "キャンペーン"]]
     */
    items?: WrittenItem[];
    /**
     * この項目に添えるリンクです。
     * A link beside the item.
     * @title リンク / Link
     * @examples [{"label": "株主の皆様へ", "url": "/ir/privacy/", "lang": "ja"}]
     */
    link?: WrittenLink;
}
/**
 * 箇条書きの1項目です。文章だけでも、下の段やリンクを付けても書けます。
 * An item of a list: a text alone, or a text with items below it or a link.
 * @title 箇条書きの項目 / Item
 * @examples ["閲覧したページのURL", {"text": "端末の情報", "items": ["OSの種類", "画面の大きさ"]}]
 */
export type WrittenItem = WrittenText | WrittenNestedItem;
/**
 * 会社を代表する人や責任者です。役職だけ、または氏名だけでもかまいません。
 * A person who answers for something. The title alone, or the name alone, will do.
 * @title 人 / Person
 * @examples [{"title": {"ja": "代表取締役社長"}, "name": {"ja": "山田 花子"}}]
 */
export interface WrittenPerson {
    /**
     * 役職です。
     * The title or position.
     * @title 役職 / Title
     * @examples [{"ja": "代表取締役社長", "en": "President and CEO"}]
     */
    title?: WrittenText;
    /**
     * 氏名です。
     * The name.
     * @title 氏名 / Name
     * @examples [{"ja": "山田 花子", "en": "Hanako Yamada"}]
     */
    name?: WrittenText;
}
/**
 * プライバシー通知の章の名前です。policy=個人情報保護方針、purposes=利用目的、cookies=クッキー、
 * transmissions=外部送信、beacons=ウェブビーコン、adOptOuts=行動ターゲティング広告の停止、
 * accessLogs=アクセスログ、personalRelatedInfo=個人関連情報、hidden=容易に認識できない方法による取得、
 * cards=クレジットカード情報、thirdParty=第三者提供、jointUse=共同利用、entrustment=委託、minors=未成年の方、
 * voluntary=提供の任意性、retention=保存期間と消去、security=安全管理措置、changes=変更、
 * requests=開示等の請求、contacts=お問い合わせ窓口、organization=認定個人情報保護団体、
 * certifications=認証とマーク、documents=関連する文書、territory=対象とする地域、translation=訳文について、
 * links=関連リンク、disclaimers=免責事項、revisions=制定と改定。
 * Sections of the notice, by the name under which their data stands in `notice`: the policy, purposes of use,
 * cookies, external transmission, web beacons, how to stop behavioural advertising, access logs,
 * personal-related information, acquisition not easily recognised, credit cards, third parties, joint use,
 * entrustment, minors, voluntary provision, retention, security, changes, requests, contact desks, the
 * accredited organization, certifications, related documents, territory, translation, links, disclaimers and
 * revisions.
 * @title 章の名前 / Section
 */
export type SectionId = 'policy' | 'purposes' | 'cookies' | 'transmissions' | 'beacons' | 'adOptOuts' | 'accessLogs' | 'personalRelatedInfo' | 'hidden' | 'cards' | 'thirdParty' | 'jointUse' | 'entrustment' | 'minors' | 'voluntary' | 'retention' | 'security' | 'changes' | 'requests' | 'contacts' | 'organization' | 'certifications' | 'documents' | 'territory' | 'translation' | 'links' | 'disclaimers' | 'revisions';
/**
 * 自由に書ける章（`custom`）を、「custom:」と識別名で指します。
 * Points to a section of `custom` by its id, after `custom:`.
 * @title 自由な章の名前 / Custom section
 * @pattern ^custom:[a-z0-9][a-z0-9-]{0,31}$
 * @examples ["custom:cameras"]
 */
export type CustomSectionName = `custom:${string}`;
/**
 * 章の名前です。決まった章の名前か、「custom:」と識別名を書きます。
 * A section by its name: one of the built-in ones, or `custom:` and the id of a custom one.
 * @title 章 / Section
 */
export type SectionName = SectionId | CustomSectionName;
/**
 * 分類やサービスを見分ける名前です。英小文字、数字、ハイフンで、32文字までです。画面には出ません。
 * 分類とサービスで同じ名前は使えません。
 * A name of 32 characters at most: small letters, digits and hyphens. It is not shown on screen.
 * `^[a-z0-9][a-z0-9-]{0,31}$`; categories and services share one namespace.
 * @title 識別名 / Id
 * @pattern ^[a-z0-9][a-z0-9-]{0,31}$
 * @examples ["analytics", "google-analytics-4"]
 */
export type Id = string;
/**
 * 日付です。「年-月-日」の順に、半角数字で書きます。
 * A calendar day, `2026-11-21`.
 * @title 日付 / Day
 * @pattern ^\d{4}-\d{2}-\d{2}$
 * @examples ["2026-11-21"]
 */
export type CalendarDay = string;
/**
 * 期間です。P13M=13か月、P90D=90日、PT30M=30分、session=ブラウザを閉じるまで。
 * 期間の書き方はISO 8601に従います。Pの後に年（Y）、月（M）、日（D）、Tの後に時間（H）、分（M）、
 * 秒（S）を書きます。
 * An ISO 8601 duration (`P13M`, `PT30M`), or `session`.
 * @title 期間 / Duration
 * @pattern ^(session|P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?)$
 * @examples ["P13M", "P90D", "PT30M", "session"]
 */
export type Duration = string;
/**
 * 国や地域を表す2文字の記号（ISO 3166-1）です。日本は「JP」、アメリカ合衆国は「US」です。
 * An ISO 3166-1 alpha-2 country code, `JP`.
 * @title 国・地域 / Country
 * @pattern ^[A-Z]{2}$
 * @examples ["JP", "US"]
 */
export type CountryCode = string;
/**
 * 色です。「#0b57d0」のような16進数のほか、`rgb()`、`hsl()`、色の英語名で書けます。
 * A CSS colour: hex, `rgb()`, `hsl()` or a named colour.
 * @title 色 / Colour
 * @pattern ^(#([\dA-Fa-f]{3,4}|([\dA-Fa-f]{2}){3,4})|(rgb|hsl)a?\(([\d\s.,%/]+(deg)?){1,2}\)|[A-Za-z]{3,24})$
 * @examples ["#0b57d0", "rgb(11 87 208)", "navy"]
 */
export type Colour = string;
/**
 * 同意の取り方です。optIn=同意があるまで動かしません。optOut=断られるまで動かします。
 * notice=お知らせするだけで同意は求めませんが、断られたら従います。
 * `optIn`: nothing runs until granted. `optOut`: runs until refused.
 * `notice`: nothing is asked; a refusal is honoured all the same.
 * @title 同意の取り方 / Model
 */
export type Model = 'optIn' | 'optOut' | 'notice';
