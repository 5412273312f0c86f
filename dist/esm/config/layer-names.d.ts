/** The name of a data layer, as a script would write it. */
export declare const layerNameGrammar: RegExp;
/** The name of an event in a data layer. */
export declare const layerEventGrammar: RegExp;
