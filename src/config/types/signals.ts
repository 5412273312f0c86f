import type { Id } from './small-types';

/**
 * Googleの同意モードが使う7つの項目名です。
 * The seven consent types of Google Consent Mode.
 * @title Googleの項目名 / Google's key
 */
export type GoogleConsentKey =
  | 'ad_storage'
  | 'ad_user_data'
  | 'ad_personalization'
  | 'analytics_storage'
  | 'functionality_storage'
  | 'personalization_storage'
  | 'security_storage';

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
}
