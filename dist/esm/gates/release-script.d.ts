/** Runs a gated script. Resolves when the next of its service may follow; says whether `document.write` was called. */
export declare function releaseScript(script: HTMLScriptElement): Promise<boolean>;
