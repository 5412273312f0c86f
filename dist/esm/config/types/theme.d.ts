import type { Colour } from './small-types.js';
/**
 * バナーや設定画面の見た目です。書かなければ、ページになじむ標準の見た目になります。
 * The looks of the banner and the other screens. Left out, they keep to a plain look that suits most pages.
 * @title 見た目 / Theme
 */
export interface WrittenTheme extends WrittenPalette {
    /**
     * 角の丸みです。CSSの長さ（px、rem、em）で書きます。「0」にすると角張った形になります。
     * How round the corners are. A CSS length, `8px`, in `px`, `rem` or `em`.
     * @title 角の丸み / Corner radius
     * @pattern ^(0|\d{1,4}(\.\d+)?(px|rem|em))$
     * @examples ["8px", "0"]
     */
    radius?: string;
    /**
     * 書体です。「inherit」と書くと、ページの書体をそのまま使います。
     * A CSS font family, or `inherit`.
     * @title 書体 / Font
     * @pattern ^[\p{L}\p{N}\s,'"_-]{1,200}$
     * @examples ["inherit", "\"Noto Sans JP\", sans-serif"]
     */
    font?: string;
    /**
     * 明るい配色と暗い配色の選び方です。auto=利用者の端末の設定に合わせます。light=いつも明るい配色。
     * dark=いつも暗い配色。
     * Light or dark colours. `auto` follows the visitor's system.
     * @title 明暗 / Colour scheme
     * @examples ["auto"]
     */
    scheme?: 'auto' | 'light' | 'dark';
    /**
     * 暗い配色のときに使う色です。こちらも、文字と背景のコントラスト比は4.5対1以上にしてください。
     * The colours of the dark scheme. Here, too, text needs a contrast of 4.5:1 or more against its surface.
     * @title 暗い配色の色 / Dark colours
     * @examples [{"accent": "#a8c7fa", "surface": "#1f1f1f", "text": "#e3e3e3"}]
     */
    dark?: WrittenPalette;
}
/**
 * 色の組み合わせです。文字と背景のコントラスト比は4.5対1以上にしてください（WCAG 2.2 達成基準1.4.3）。
 * A set of colours. Text needs a contrast of 4.5:1 or more against its surface (WCAG 2.2, 1.4.3).
 * @title 配色 / Palette
 */
export interface WrittenPalette {
    /**
     * ボタンやリンクの色です。
     * The colour of buttons and links.
     * @title 強調色 / Accent
     * @examples ["#0b57d0"]
     */
    accent?: Colour;
    /**
     * 背景の色です。
     * The colour of the background.
     * @title 背景色 / Surface
     * @examples ["#ffffff"]
     */
    surface?: Colour;
    /**
     * 文字の色です。背景とのコントラスト比は4.5対1以上にしてください（WCAG 2.2 達成基準1.4.3）。
     * The colour of the words. It needs a contrast of 4.5:1 or more against the surface (WCAG 2.2, 1.4.3).
     * @title 文字色 / Text colour
     * @examples ["#1f1f1f"]
     */
    text?: Colour;
}
