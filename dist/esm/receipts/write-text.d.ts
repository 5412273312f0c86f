/** Writes a text into the storage and looks whether it is there. Where it is not, what was there before still is. */
export declare function writeText(key: string, text: string): boolean;
