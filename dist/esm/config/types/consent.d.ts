import type { Id, Model } from './small-types.js';
/**
 * 同意の取り方と、選択の保存のしかたです。
 * How visitors are asked, and how their choice is kept.
 * @title 同意 / Consent
 */
export interface WrittenConsent {
    /**
     * サイト全体の同意の取り方です。optIn=同意があるまで動かしません。optOut=断られるまで動かします。
     * notice=お知らせするだけです。書かなければoptInになります。
     * How the whole site asks: nothing runs until granted (`optIn`), runs until refused (`optOut`),
     * or nothing is asked (`notice`). `optIn` if left out.
     * @title 同意の取り方 / Model
     * @examples ["optIn", "optOut"]
     */
    model?: Model;
    /**
     * 地域ごとに同意の取り方を変えるときに書きます。JP（国）、US-CA（州）、EEA（欧州経済領域）、*（そのほか）が使えます。
     * 地域が分からない訪問者には、この中でいちばん厳しいものを使います。
     * Another model by region: `JP` (a country), `US-CA` (a state), `EEA`, `*` (the rest). The most specific row holds;
     * where the region is not known, the strictest of the file.
     * @title 地域ごとの設定 / Regions
     * @examples [{"EEA": {"model": "optIn"}, "US-CA": {"model": "optOut", "doNotSell": true, "showGpcStatus": true}}]
     */
    regions?: Record<RegionName, WrittenRegion>;
    /**
     * ブラウザーの「Global Privacy Control」（情報を売ったり共有したりしないでほしいという意思表示）への対応です。
     * What the browser's Global Privacy Control, a request not to sell or share, refuses.
     * @title ブラウザーの拒否信号 / Global Privacy Control
     * @examples [{"appliesTo": ["advertising"]}]
     */
    gpc?: WrittenGpc;
    /**
     * 選択を覚えておく日数です。1日から395日までで、過ぎるともう一度おたずねします。
     * How long a choice is kept, in days, 1 to 395. After that, the visitor is asked again.
     * @title 保存する日数 / Days kept
     * @asType integer
     * @minimum 1
     * @maximum 395
     * @examples [180]
     */
    days?: number;
    /**
     * 選択を保存するクッキーの設定です。
     * The cookie that keeps the choice.
     * @title 保存用クッキー / Consent cookie
     * @examples [{"domain": "example.co.jp", "path": "/"}]
     */
    cookie?: WrittenConsentCookie;
    /**
     * 選択の控えを、自社のサーバーにも残すための設定です。
     * For a site that keeps receipts of choices on its own server too.
     * @title 選択の控え / Receipts
     * @examples [{"endpoint": "/receipts"}]
     */
    record?: WrittenConsentRecord;
}
/**
 * 選択の控えを、自社のサーバーにも残すための設定です。控えは、いつも利用者のブラウザーに残ります。
 * For a site that keeps receipts of choices on its own server too. The visitor's browser always keeps them.
 * @title 選択の控え / Receipts
 */
export interface WrittenConsentRecord {
    /**
     * 控えを送る先です。「/receipts」のような自社サイト内のパスか、`https://`で始まるURLを書きます。
     * 書かないか`null`なら、どこにも送りません。
     * Where each receipt is posted: a path of the site such as `/receipts`, or an `https://` address. Left out or
     * `null`: nothing is ever sent.
     * @title 控えの送り先 / Endpoint
     * @pattern ^(https://[^\s\\/?#]|/(?![\\/]))[^\s\\]*$
     * @examples ["/receipts", null]
     */
    endpoint?: string | null;
}
/**
 * 地域を表す記号です。国は「JP」、州は「US-CA」、欧州経済領域は「EEA」、そのほかの地域は「*」です。
 * A country (`JP`), a state (`US-CA`), the European Economic Area (`EEA`), or the rest of the world (`*`).
 * @title 地域 / Region name
 * @pattern ^([A-Z]{2}(-[A-Z0-9]{1,3})?|EEA|\*)$
 * @examples ["JP", "US-CA", "EEA", "*"]
 */
export type RegionName = string;
/**
 * ある地域だけの設定です。
 * What holds in one region.
 * @title 地域の設定 / Region
 */
export interface WrittenRegion {
    /**
     * この地域での同意の取り方です。書かなければ、全体の設定と同じです。
     * The model there; the file's own if left out.
     * @title 同意の取り方 / Model
     * @examples ["optIn"]
     */
    model?: Model;
    /**
     * カリフォルニア州の法律が求める言葉（個人情報の販売・共有の拒否）で、設定画面へのリンクを表示します。
     * The way back says what California asks for: “Do Not Sell or Share My Personal Information” (11 CCR 7013).
     * @title 販売・共有の拒否 / Do not sell or share
     * @examples [true]
     */
    doNotSell?: boolean;
    /**
     * Global Privacy Controlを受け付けたことを、最初の画面にも表示します。設定画面にはいつも表示します。
     * The first layer, too, says that Global Privacy Control was honoured (11 CCR 7025). The preferences always do.
     * @title GPCの表示 / Show GPC status
     * @examples [true]
     */
    showGpcStatus?: boolean;
}
/**
 * Global Privacy Controlへの対応です。
 * What Global Privacy Control does here.
 * @title ブラウザーの拒否信号 / Global Privacy Control
 */
export interface WrittenGpc {
    /**
     * falseにすると、この意思表示を無視します。法律で従う義務のある地域があります。
     * `false` ignores the signal. In some regions the law says that it must be heard.
     * @title 従う / Respect
     * @examples [true]
     */
    respect?: boolean;
    /**
     * この意思表示があるときに断られたものとして扱う分類です。書かなければ、行動ターゲティング広告のサービスがある分類になります。
     * The categories that it refuses. Left out: those with a service for behavioural advertising.
     * @title 対象の分類 / Applies to
     * @examples [["advertising"]]
     */
    appliesTo?: Id[];
}
/**
 * 選択を保存するクッキーの、有効な範囲です。
 * Where the cookie that keeps the choice is valid.
 * @title 保存用クッキー / Consent cookie
 */
export interface WrittenConsentCookie {
    /**
     * 選択を共有するドメインです。たとえば「example.co.jp」で、shop.example.co.jpなどと共有します。
     * 書かないか`null`なら、今のホストだけで使います。
     * The domain whose hosts share one choice. Left out or `null`: this host only.
     * @title ドメイン / Domain
     * @pattern ^\.?[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$
     * @examples ["example.co.jp", null]
     */
    domain?: string | null;
    /**
     * 選択が有効なパスです。ふつうはサイト全体を表す「/」のままで使います。
     * The path under which the choice holds. Most sites keep `/`, the whole site.
     * @title パス / Path
     * @pattern ^/[\w\-./~%]*$
     * @examples ["/"]
     */
    path?: string;
}
/**
 * 一度選んだ後で、設定画面をもう一度開く方法です。同意はいつでも撤回できるようにしておく必要があります。
 * How the visitor opens the preferences again. Withdrawing must always be possible.
 * @title 設定画面の再表示 / Reopening
 */
export interface WrittenReopen {
    /**
     * 設定画面を開く方法です。auto=小さなボタンを自動で置きます。link=ページに自分で置いたリンクを使います。
     * none=どちらも置きません。
     * `auto`: a small button that we place. `link`: the page has its own. `none`: neither.
     * @title 方法 / Kind
     * @examples ["auto", "link"]
     */
    kind?: 'auto' | 'link' | 'none';
    /**
     * noneにした理由です。後でこのファイルを読む人のための覚え書きで、画面には出ません。
     * The reason for `none`, for whoever reads the file. It is not shown on screen.
     * @title 理由 / Reason
     * @examples ["お知らせだけで、選択を求めていないため"]
     */
    why?: string;
}
