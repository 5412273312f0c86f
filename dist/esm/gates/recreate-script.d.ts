/**
 * Makes a script anew. One that came by `innerHTML` never runs, whatever becomes of its type. Under Trusted Types
 * without our policy there can be no new one: then the old is given back, which runs if a script made it. So did one
 * that is held, and that script may be listening to it.
 */
export declare function recreateScript(script: HTMLScriptElement): HTMLScriptElement;
