import type { Id } from './small-types.js';
/**
 * Googleの同意モードが使う7つの項目名です。
 * The seven consent types of Google Consent Mode.
 * @title Googleの項目名 / Google's key
 */
export type GoogleConsentKey = 'ad_storage' | 'ad_user_data' | 'ad_personalization' | 'analytics_storage' | 'functionality_storage' | 'personalization_storage' | 'security_storage';
/**
 * 利用者の選択を、各社のタグへ伝える設定です。
 * How the visitor's choice is told to vendors' tags.
 * @title タグへの伝達 / Signals
 */
export interface WrittenSignals {
    /**
     * Googleの同意モード（v2）へ伝える設定です。GoogleアナリティクスやGoogle広告を使うときに書きます。
     * Google Consent Mode v2. Write it where Google Analytics or Google Ads is in use.
     * @title Google同意モード / Google Consent Mode
     * @examples [{"map": {"analytics_storage": "analytics", "ad_storage": "advertising"},
     *   "waitForUpdate": 500}]
     */
    googleConsentMode?: WrittenGoogleConsentMode;
    /**
     * Microsoft広告（UETタグ）へ伝える設定です。
     * Microsoft Advertising (the UET tag).
     * @title Microsoft広告（UET） / Microsoft UET
     * @examples [{"map": {"ad_storage": "advertising"}}]
     */
    microsoftUet?: WrittenMicrosoftUet;
    /**
     * Microsoft Clarityへ伝える設定です。
     * Microsoft Clarity (the Consent API v2).
     * @title Microsoft Clarityへの伝達 / Microsoft Clarity
     * @examples [{"map": {"ad_Storage": "advertising", "analytics_Storage": "analytics"}}]
     */
    microsoftClarity?: WrittenMicrosoftClarity;
    /**
     * Metaピクセル（Facebook、Instagram）へ伝える設定です。
     * The Meta pixel (Facebook, Instagram).
     * @title Metaピクセル / Meta pixel
     * @examples [{"map": {"consent": "advertising"}}]
     */
    metaPixel?: WrittenMetaPixel;
    /**
     * TikTokピクセルへ伝える設定です。
     * The TikTok pixel.
     * @title TikTokピクセル / TikTok pixel
     * @examples [{"map": {"consent": "advertising"}}]
     */
    tiktokPixel?: WrittenTiktokPixel;
    /**
     * 選択の結果と、画面の表示・非表示を、データレイヤーへ伝える設定です。
     * 選択が変わるたびに、許可・拒否された分類とサービスを`granted`と`refused`に書いて送ります。
     * 画面が出たときは`shirase_shown`、消えたときは`shirase_hidden`を送ります。
     * Tells the data layer what was granted and refused after each change (`granted`, `refused`, `by`), and when
     * a screen comes and goes (`shirase_shown` and `shirase_hidden` with `screen`), so that your analytics can count.
     * @title データレイヤー / Data layer
     * @examples [{"name": "dataLayer", "event": "shirase_consent"}]
     */
    dataLayer?: WrittenDataLayer;
}
/**
 * Microsoft広告（UETタグ）へ伝える設定です。
 * Microsoft Advertising (the UET tag).
 * @title Microsoft広告（UET） / Microsoft UET
 */
export interface WrittenMicrosoftUet {
    /**
     * 対応する分類またはサービスの識別名です。
     * Microsoft's key → our category or service.
     * @title 対応表 / Map
     * @examples [{"ad_storage": "advertising"}]
     */
    map: WrittenUetMap;
}
/**
 * UETの項目に対応する、分類またはサービスの識別名です。
 * Microsoft's key → our category or service.
 * @title 対応表 / Map
 */
export interface WrittenUetMap {
    /**
     * 広告のためにクッキーなどへ保存することです。
     * Storage, such as cookies, for advertising.
     * @title 広告のための保存 / Ad storage
     * @examples ["advertising"]
     */
    ad_storage: Id;
}
/**
 * Microsoft Clarityへ伝える設定です。
 * Microsoft Clarity (the Consent API v2).
 * @title Microsoft Clarityへの伝達 / Microsoft Clarity
 */
export interface WrittenMicrosoftClarity {
    /**
     * Clarityの項目ごとに、対応する分類またはサービスの識別名を書きます。書かない項目は、拒否として伝えます。
     * Clarity's key → our category or service. A key that is left out is told as denied.
     * @title 対応表 / Map
     * @examples [{"ad_Storage": "advertising", "analytics_Storage": "analytics"}]
     */
    map?: WrittenClarityMap;
}
/**
 * Clarityの項目に対応する、分類またはサービスの識別名です。Storageの「S」は大文字です。
 * Clarity's key → our category or service. The S is a capital.
 * @title 対応表 / Map
 */
export interface WrittenClarityMap {
    /**
     * 広告のためにクッキーなどへ保存することです。
     * Storage, such as cookies, for advertising.
     * @title 広告のための保存 / Ad storage
     * @examples ["advertising"]
     */
    ad_Storage?: Id;
    /**
     * アクセス解析のためにクッキーなどへ保存することです。
     * Storage, such as cookies, for analytics.
     * @title アクセス解析のための保存 / Analytics storage
     * @examples ["analytics"]
     */
    analytics_Storage?: Id;
}
/**
 * Metaピクセル（Facebook、Instagram）へ伝える設定です。
 * The Meta pixel (Facebook, Instagram).
 * @title Metaピクセル / Meta pixel
 */
export interface WrittenMetaPixel {
    /**
     * 対応する分類またはサービスの識別名です。
     * Which category or service the pixel follows.
     * @title 対応表 / Map
     * @examples [{"consent": "advertising"}]
     */
    map: WrittenConsentMap;
}
/**
 * TikTokピクセルへ伝える設定です。
 * The TikTok pixel.
 * @title TikTokピクセル / TikTok pixel
 */
export interface WrittenTiktokPixel {
    /**
     * 対応する分類またはサービスの識別名です。
     * Which category or service the pixel follows.
     * @title 対応表 / Map
     * @examples [{"consent": "advertising"}]
     */
    map: WrittenConsentMap;
}
/**
 * ピクセルに対応する、分類またはサービスの識別名です。
 * Which category or service the pixel follows.
 * @title 対応表 / Map
 */
export interface WrittenConsentMap {
    /**
     * ピクセルの動作を許すかどうかを決める、分類またはサービスの識別名です。
     * The category or service that decides whether the pixel may work.
     * @title 同意 / Consent
     * @examples ["advertising"]
     */
    consent: Id;
}
/**
 * データレイヤーへ伝える設定です。
 * What the data layer is told.
 * @title データレイヤー / Data layer
 */
export interface WrittenDataLayer {
    /**
     * データレイヤーの変数名です。書かなければ「dataLayer」です。
     * The name of the variable; `dataLayer` if left out.
     * @title 変数名 / Name
     * @pattern ^[A-Za-z_$][\w$]{0,63}$
     * @examples ["dataLayer"]
     */
    name?: string;
    /**
     * 選択が変わったときに送るイベントの名前です。書かなければ「shirase_consent」です。
     * The event that is sent after each change; `shirase_consent` if left out.
     * @title イベント名 / Event
     * @pattern ^[\w.:-]{1,64}$
     * @examples ["shirase_consent"]
     */
    event?: string;
}
/**
 * Googleの同意モード（v2）へ伝える設定です。
 * Google Consent Mode v2.
 * @title Google同意モード / Google Consent Mode
 */
export interface WrittenGoogleConsentMode {
    /**
     * Googleの項目ごとに、対応する分類またはサービスの識別名を書きます。
     * Google's key → our category or service.
     * @title 対応表 / Map
     * @examples [{"analytics_storage": "analytics", "ad_storage": "advertising"}]
     * @keys {
     *   ad_storage: {
     *     title: "広告のための保存 / Ad storage",
     *     ja: "広告のためにクッキーなどへ保存すること。",
     *     en: "Storage, such as cookies, for advertising.",
     *     examples: ["advertising"]
     *   },
     *   ad_user_data: {
     *     title: "広告への利用者データの送信 / Ad user data",
     *     ja: "広告のために利用者のデータをGoogleへ送ること。",
     *     en: "Sending user data to Google for advertising.",
     *     examples: ["advertising"]
     *   },
     *   ad_personalization: {
     *     title: "広告のパーソナライズ / Ad personalisation",
     *     ja: "一人ひとりの興味に合わせた広告を出すこと。",
     *     en: "Advertising suited to one person's interests.",
     *     examples: ["advertising"]
     *   },
     *   analytics_storage: {
     *     title: "アクセス解析のための保存 / Analytics storage",
     *     ja: "アクセス解析のためにクッキーなどへ保存すること。",
     *     en: "Storage, such as cookies, for analytics.",
     *     examples: ["analytics"]
     *   },
     *   functionality_storage: {
     *     title: "機能のための保存 / Functionality storage",
     *     ja: "言語の設定など、サイトの機能のために保存すること。",
     *     en: "Storage for the site's functions, such as the language.",
     *     examples: ["necessary"]
     *   },
     *   personalization_storage: {
     *     title: "パーソナライズのための保存 / Personalisation storage",
     *     ja: "おすすめの表示などのために保存すること。",
     *     en: "Storage for personalisation, such as recommendations.",
     *     examples: ["analytics"]
     *   },
     *   security_storage: {
     *     title: "安全のための保存 / Security storage",
     *     ja: "認証や不正の防止のために保存すること。",
     *     en: "Storage for authentication and against fraud.",
     *     examples: ["necessary"]
     *   }
     * }
     */
    map?: Partial<Record<GoogleConsentKey, Id>>;
    /**
     * Googleのタグが利用者の選択を待つ時間です。単位はミリ秒（1000で1秒）で、0から10000までです。
     * Milliseconds that Google's tags wait for the answer, 0 to 10000.
     * @title 待ち時間（ミリ秒） / Waiting time (milliseconds)
     * @asType integer
     * @minimum 0
     * @maximum 10000
     * @examples [500]
     */
    waitForUpdate?: number;
    /**
     * trueにすると、広告のクリックの情報を、クッキーの代わりにサイト内のリンクのURLで引き継ぐよう、Googleへ伝えます。
     * 書かなければ何も伝えません。
     * `true` lets Google's tags carry the click of an advertisement along in the links of the site, in place of
     * cookies. Left out, nothing is said.
     * @title URLでの引き継ぎ / URL passthrough
     * @examples [false]
     */
    urlPassthrough?: boolean;
    /**
     * trueにすると、広告のための保存が拒否されている間、広告のデータをさらに減らすよう、Googleへ伝えます。
     * 書かなければ何も伝えません。
     * `true` has Google's tags cut down advertising data further while `ad_storage` is denied. Left out, nothing
     * is said.
     * @title 広告データの削減 / Ads data redaction
     * @examples [true]
     */
    adsDataRedaction?: boolean;
}
