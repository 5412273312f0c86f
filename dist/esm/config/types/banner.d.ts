import type { WrittenLink, WrittenText } from './small-types.js';
/**
 * バナーの形です。bar=画面の端いっぱいの帯。box=すみに置く小さな箱。modal=選ぶまでページを操作できない窓。
 * The shape of the banner. `bar`: a strip along an edge. `box`: a small box in a corner.
 * `modal`: a window that holds the page until the visitor has chosen.
 * @title バナーの形 / Banner layout
 */
export type BannerLayout = 'bar' | 'box' | 'modal';
/**
 * バナーの位置です。top=上、bottom=下、center=中央、start=行の始まる側（日本語では左）、
 * end=行の終わる側（右）。
 * Where the banner stands. `start` is the side where lines begin (the left in English), `end` the other side.
 * @title バナーの位置 / Banner position
 */
export type BannerPosition = 'top' | 'bottom' | 'top-start' | 'top-end' | 'bottom-start' | 'bottom-end' | 'center';
/**
 * バナーのボタンです。accept=すべて同意、reject=すべて拒否、preferences=設定画面を開く、
 * acknowledge=確認しました（お知らせだけの場合）。
 * A button of the banner: accept all, reject all, open the preferences, or acknowledge (where nothing is
 * asked).
 * @title バナーのボタン / Banner button
 */
export type BannerButton = 'accept' | 'reject' | 'preferences' | 'acknowledge';
/**
 * 初めて訪れた人に出すバナーです。
 * The banner that greets a visitor who has not chosen yet.
 * @title バナー / Banner
 */
export interface WrittenBanner {
    /**
     * バナーの形です。bar=帯、box=小さな箱、modal=選ぶまでページを操作できない窓。
     * The shape: a strip (`bar`), a small box (`box`), or a window that holds the page (`modal`).
     * @title 形 / Layout
     * @examples ["bar"]
     */
    layout?: BannerLayout;
    /**
     * バナーの位置です。top=上、bottom=下、center=中央、start=行の始まる側（日本語では左）、
     * end=行の終わる側（右）。
     * Where the banner stands. `start` is the side where lines begin (the left in English), `end` the other.
     * @title 位置 / Position
     * @examples ["bottom"]
     */
    position?: BannerPosition;
    /**
     * バナーの見出しです。
     * The heading of the banner.
     * @title 見出し / Title
     * @examples [{"ja": "クッキーに関するお知らせ", "en": "About cookies"}]
     */
    title?: WrittenText;
    /**
     * バナーの本文です。何のために使うのかを、専門用語を避けて短く書きます。
     * The text of the banner. Say briefly, and without jargon, what it is all for.
     * @title 本文 / Text
     * @examples [{"ja": "アクセス解析と広告のためにクッキーを使います。いつでも変更できます。"}]
     */
    text?: WrittenText;
    /**
     * 本文に添えるリンクです。外部送信の一覧など、詳しい説明へ案内します。
     * Links beside the text, to the details, such as the list of external transmissions.
     * @title リンク / Links
     * @examples [[{"label": {"ja": "外部送信について", "en": "External transmission"},
     *   "section": "transmissions"}]]
     */
    links?: WrittenLink[];
    /**
     * ボタンを、並べる順に書きます。「同意」（accept）を置くところには「拒否」（reject）も置かれます。
     * お知らせだけの場合は、acknowledgeとpreferencesを使います。
     * In the order shown. `reject` stands wherever `accept` does.
     * Where nothing is asked, use `acknowledge` and `preferences`.
     * @title ボタン / Buttons
     * @examples [["accept", "reject", "preferences"], ["acknowledge", "preferences"]]
     */
    buttons?: BannerButton[];
    /**
     * ボタンの文字です。書かなければ標準の文字になります。
     * 同意と拒否は、同じくらい分かりやすい言葉にしてください。
     * The words on the buttons. Left out, the built-in words are used.
     * Accepting and refusing should be equally easy to understand.
     * @title ボタンの文字 / Button labels
     * @examples [{"accept": {"ja": "すべて同意する", "en": "Accept all"}}]
     */
    labels?: WrittenBannerLabels;
}
/**
 * バナーのボタンの文字です。同意と拒否は、同じくらい分かりやすい言葉にしてください。
 * The words on the buttons of the banner. Accepting and refusing should be equally easy to understand.
 * @title ボタンの文字 / Button labels
 */
export interface WrittenBannerLabels {
    /**
     * すべてに同意するボタンの文字です。
     * The words on the button that accepts all.
     * @title 同意 / Accept
     * @examples [{"ja": "すべて同意する", "en": "Accept all"}]
     */
    accept?: WrittenText;
    /**
     * すべてを拒否するボタンの文字です。
     * The words on the button that rejects all.
     * @title 拒否 / Reject
     * @examples [{"ja": "すべて拒否する", "en": "Reject all"}]
     */
    reject?: WrittenText;
    /**
     * 設定画面を開くボタンの文字です。
     * The words on the button that opens the preferences.
     * @title 設定 / Preferences
     * @examples [{"ja": "設定する", "en": "Cookie settings"}]
     */
    preferences?: WrittenText;
    /**
     * お知らせだけの場合に、閉じるボタンの文字です。
     * The words on the button that closes the banner where nothing is asked.
     * @title 確認 / Acknowledge
     * @examples [{"ja": "閉じる", "en": "Close"}]
     */
    acknowledge?: WrittenText;
}
