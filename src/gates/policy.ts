interface ScriptPolicy {
  createScript(text: string): string;
  createScriptURL(url: string): string;
}

/** Trusted Types are newer than the compiler's DOM library. */
declare const trustedTypes: { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy } | undefined;

const asItIs: ScriptPolicy = { createScript: (text) => text, createScriptURL: (url) => url };

let policy: ScriptPolicy | undefined;

/**
 * The one Trusted Types policy, `shirase`, made only when a script has to be created anew. It passes on what the
 * page's own markup says. Where the page's policy does not list it, text is tried as it is.
 */
export function scriptPolicy(): ScriptPolicy {
  try {
    policy ??= typeof trustedTypes === 'object' ? trustedTypes.createPolicy('shirase', asItIs) : asItIs;
  } catch {
    policy = asItIs;
  }
  return policy;
}
