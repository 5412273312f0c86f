import type { Reader } from './read/reader';
/** The banner's part, for telling what is wrong with it; `readBanner` reads it. */
export declare const banner: Reader<{
    layout: import("./types/banner").BannerLayout | undefined;
    position: import("./types/banner").BannerPosition | undefined;
    title: Readonly<Record<string, string>>;
    text: Readonly<Record<string, string>>;
    links: readonly import("./read/link").Link[];
    buttons: readonly ("preferences" | "acknowledge" | "accept" | "reject")[];
    labels: undefined;
}>;
