const named = ':is([data-category],[data-service])';

/** Everything that waits for consent: scripts that are no scripts yet, whole snippets, what has no address yet. */
export const gated = `:is(script[type="text/plain"],template,link[data-href],:is(iframe,img,video,audio,source)[data-src])${named}`;
