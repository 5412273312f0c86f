/**
 * For a gated script that cannot be released as it stands, or for those of a snippet: scripts that can, in order. None
 * where it is not ready any more when its time has come.
 */
export declare function makeAnew(gated: HTMLScriptElement | HTMLTemplateElement, isReady: (gated: HTMLElement) => boolean): Promise<readonly HTMLScriptElement[]>;
