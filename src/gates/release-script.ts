import { holdDocumentWrite } from './hold-document-write';
import { scriptPolicy } from './policy';

const isGateAttribute = (name: string): boolean => name === 'type' || name === 'data-src' || name === 'data-type';

/** The type under which the script runs: a module, or classic. */
const typeOf = (script: HTMLScriptElement): string => script.dataset['type'] ?? '';

const addressOf = (script: HTMLScriptElement): string | null => script.dataset['src'] ?? script.getAttribute('src');

/**
 * Swaps the type of a script that the parser made, and puts it back in its place. It keeps its nonce, and works
 * under Trusted Types, `trusted-types 'none'` included.
 */
function swap(script: HTMLScriptElement): void {
  const { parentNode, nextSibling } = script;
  const { src } = script.dataset;
  script.remove();
  script.async = true;
  script.type = typeOf(script);
  if (src !== undefined) script.setAttribute('src', src);
  parentNode?.insertBefore(script, nextSibling);
}

/** A script that came by `innerHTML` never runs, whatever becomes of its type: only a new one does. */
function recreate(script: HTMLScriptElement): HTMLScriptElement {
  const fresh = document.createElement('script');
  const address = addressOf(script);
  for (const { name, value } of script.attributes) {
    if (name !== 'src' && !isGateAttribute(name)) fresh.setAttribute(name, value);
  }
  fresh.type = typeOf(script);
  fresh.nonce = script.nonce;
  if (address === null) fresh.text = scriptPolicy().createScript(script.text);
  else fresh.src = scriptPolicy().createScriptURL(address);
  return fresh;
}

const put = (script: HTMLScriptElement, byParser: boolean): HTMLScriptElement => {
  let fresh = script;
  try {
    if (!byParser) fresh = recreate(script);
  } catch {
    // Trusted Types without our policy: a script made by the page's own scripts still runs when it is swapped.
  }
  if (fresh === script) swap(script);
  else script.replaceWith(fresh);
  return fresh;
};

/** Runs a gated script. Resolves when the next of its service may follow; says whether `document.write` was called. */
export async function releaseScript(script: HTMLScriptElement, byParser: boolean): Promise<boolean> {
  const waits = addressOf(script) !== null && !script.hasAttribute('async');
  let running = script;
  const wrote = holdDocumentWrite(() => (running = put(script, byParser)));
  if (waits) {
    await new Promise((resolve) => {
      running.addEventListener('load', resolve);
      running.addEventListener('error', resolve);
    });
  }
  return wrote;
}
