const layerNameGrammar = /^[A-Za-z_$][\w$]{0,63}$/;

const layerEventGrammar = /^[\w.:-]{1,64}$/;

export { layerEventGrammar, layerNameGrammar };
