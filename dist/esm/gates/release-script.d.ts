/** Makes a script anew, in its place. */
export type Recreate = (script: HTMLScriptElement) => HTMLScriptElement;
/** Runs a gated script. Resolves when the next of its service may follow; says whether `document.write` was called. */
export declare function releaseScript(gated: HTMLScriptElement, recreate?: Recreate): Promise<boolean>;
