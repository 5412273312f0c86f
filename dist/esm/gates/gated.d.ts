/** Everything that waits for consent: scripts that are no scripts yet, whole snippets, what has no address yet. */
export declare const gated = ":is(script[type=\"text/plain\"],template,link[data-href],:is(iframe,img,video,audio,source)[data-src]):is([data-category],[data-service])";
