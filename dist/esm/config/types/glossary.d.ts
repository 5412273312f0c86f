import type { Id, WrittenText } from './small-types.js';
/**
 * 「クッキー」や「ウェブビーコン」のような用語の説明です。通知の中で使われている用語だけが、
 * その章の初めに、開いて読める説明として並びます。
 * What terms such as "cookie" and "web beacon" mean. Each section of the notice explains those that it uses, at its
 * beginning, to readers who open them.
 * @title 用語集 / Glossary
 */
export interface WrittenGlossary {
    /**
     * 標準の用語も説明するかどうかです。falseと書くと、`terms`に挙げた用語だけを説明します。
     * 書かなければtrueです。
     * Whether the built-in terms are explained, too. With `false`, only those listed in `terms` are; `true` if left out.
     * @title 標準の用語 / Built-in terms
     * @examples [false]
     */
    builtIn?: boolean;
    /**
     * 独自の用語と、標準の用語の書き換えです。
     * Terms of your own, and other words for built-in ones.
     * @title 用語の一覧 / Terms
     * @examples [[{"id": "whois", "term": "WHOIS",
     *   "definition": {"ja": "ドメイン名の登録者の情報を調べられる仕組みです。",
     *   "en": "A service that tells who has registered a domain name."}}]]
     */
    terms?: WrittenTerm[];
}
/**
 * 用語の1つです。独自の用語には、用語と説明の両方を書きます。標準の用語は、変えたいほうだけを書きます。
 * One term. One of your own needs both its words and its definition; of a built-in one, write what is to be different.
 * @title 用語 / Term
 */
export interface WrittenTerm {
    /**
     * 用語を見分ける名前です。標準の用語の名前を書くと、その用語を書き換えます。標準の用語は、
     * cookie=クッキー、web-beacon=ウェブビーコン、tag=タグ、storage=ブラウザーの保存領域、sdk=SDK、
     * access-log=アクセスログ、external-transmission=外部送信、
     * behavioural-advertising=行動ターゲティング広告、affiliate=アフィリエイト、
     * personal-related-information=個人関連情報、third-party-provision=第三者提供、joint-use=共同利用、
     * entrustment=委託、tls=SSL/TLS、gpc=Global Privacy Control、consent-record=同意記録です。
     * The name of the term. That of a built-in one replaces its words: `cookie`, `web-beacon`, `tag`, `storage`, `sdk`,
     * `access-log`, `external-transmission`, `behavioural-advertising`, `affiliate`, `personal-related-information`,
     * `third-party-provision`, `joint-use`, `entrustment`, `tls`, `gpc`, `consent-record`.
     * @title 識別名 / Id
     * @examples ["web-beacon", "whois"]
     */
    id: Id;
    /**
     * 用語です。通知の文章の中に、この言葉があるかどうかを調べます。「SSL/TLS」のように「/」で区切ると、
     * どちらの言葉でも見つかります。
     * The term itself. It is looked for in the texts of the notice; of words with a slash between them, such as
     * `SSL/TLS`, either will do.
     * @title 用語 / Term
     * @examples [{"ja": "ウェブビーコン", "en": "web beacon"}, "SSL/TLS"]
     */
    term?: WrittenText;
    /**
     * 用語の説明です。専門用語を使わず、1つか2つの短い文で書きます。
     * What it means, in one or two short sentences without jargon.
     * @title 説明 / Definition
     * @examples [{"ja": "ウェブビーコンとは、ページやメールに埋め込まれた、小さな透明の画像です。",
     *   "en": "A web beacon is a small transparent image embedded in a page or an e-mail."}]
     */
    definition?: WrittenText;
}
