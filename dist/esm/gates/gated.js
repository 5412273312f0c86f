const named = ":is([data-category],[data-service])";

const gated = `:is(script[type="text/plain"],template,link[data-href],:is(iframe,img,video,audio,source)[data-src])${named}`;

export { gated };
