import type { Reader } from './read/reader.js';
/** The banner's part, for telling what is wrong with it; `readBanner` reads it. */
export declare const banner: Reader<{
    layout: import("./types/banner.js").BannerLayout | undefined;
    position: import("./types/banner.js").BannerPosition | undefined;
    title: Readonly<Record<string, string>>;
    text: Readonly<Record<string, string>>;
    links: readonly import("./read/link.js").Link[];
    buttons: readonly ("preferences" | "acknowledge" | "accept" | "reject")[];
    labels: undefined;
}>;
