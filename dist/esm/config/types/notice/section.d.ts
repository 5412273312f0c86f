import type { WrittenItem, WrittenText } from '../small-types.js';
/**
 * どの章にも書ける項目です。
 * What every section may say.
 * @title 章 / Section
 */
export interface WrittenSection {
    /**
     * 章の見出しです。書かなければ標準の見出しになります。
     * The heading of the section. Left out, the built-in heading is used.
     * @title 見出し / Title
     * @examples [{"ja": "利用者情報の外部送信について", "en": "External transmission of user information"}]
     */
    title?: WrittenText;
    /**
     * 章に添える注記です。
     * A note to the section.
     * @title 注記 / Note
     * @examples [{"ja": "ブラウザごとに設定が必要です。", "en": "Each browser needs its own setting."}]
     */
    note?: WrittenText;
}
/**
 * 箇条書きだけの章です。
 * A section that is a list.
 * @title 箇条書きの章 / Section of items
 */
export interface WrittenListSection extends WrittenSection {
    /**
     * 章の本文を、箇条書きで書きます。
     * What the section says, as a list.
     * @title 本文 / Items
     * @examples [["改定したときは、このページでお知らせします。"]]
     */
    items: WrittenItem[];
}
/**
 * サービスの一覧（`services`）から中身を作る章です。
 * A section whose content comes from `services`.
 * @title サービスから作る章 / Section made from services
 */
export interface WrittenServiceSection extends WrittenSection {
    /**
     * 一覧の前に置く文章です。
     * The text before the list.
     * @title 前書き / Introduction
     * @examples [{"ja": "当サイトは、次のサービスに情報を送信しています。",
     *   "en": "This site sends information to these services."}]
     */
    intro?: WrittenText;
}
