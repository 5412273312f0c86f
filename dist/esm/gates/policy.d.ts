interface ScriptPolicy {
    createScript(text: string): string;
    createScriptURL(url: string): string;
}
/**
 * The one Trusted Types policy, `shirase`, made only when a script has to be created anew. It passes on what the
 * page's own markup says. Where the page's policy does not list it, text is tried as it is.
 */
export declare function scriptPolicy(): ScriptPolicy;
export {};
