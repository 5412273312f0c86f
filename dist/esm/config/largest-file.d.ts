/** The longest file that a browser reads, in characters. */
export declare const largestFile: number;
