import type { Model } from './small-types';

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
