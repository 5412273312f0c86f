/** Where the first layer stands, and how its words and buttons share the room. */
export declare const bannerStyles: string;
