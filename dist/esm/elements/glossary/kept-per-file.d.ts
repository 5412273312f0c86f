import type { NoticeSettings } from '../../config/notice-settings.js';
type Kept<T> = (settings: NoticeSettings, key: string, make: () => T) => T;
/** Keeps what is made of a file while the file is there. The key names all else on which it depends. */
export declare function keptPerFile<T>(): Kept<T>;
export {};
