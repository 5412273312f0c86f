/** The name of a data layer, as a script would write it. */
export const layerNameGrammar = /^[A-Za-z_$][\w$]{0,63}$/;

/** The name of an event in a data layer. */
export const layerEventGrammar = /^[\w.:-]{1,64}$/;
