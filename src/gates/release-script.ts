import { holdDocumentWrite } from './hold-document-write';

/** Makes a script anew, in its place. */
export type Recreate = (script: HTMLScriptElement) => HTMLScriptElement;

/**
 * Swaps the script's type and puts it back in its place. It keeps its nonce, and this works under Trusted Types,
 * `trusted-types 'none'` included.
 */
function swap(script: HTMLScriptElement): void {
  const { parentNode, nextSibling, dataset } = script;
  const { src, type = '' } = dataset;
  script.remove();
  script.async = true;
  script.type = type;
  if (src) script.setAttribute('src', src);
  parentNode?.insertBefore(script, nextSibling);
}

/** Runs a gated script. Resolves when the next of its service may follow; says whether `document.write` was called. */
export async function releaseScript(gated: HTMLScriptElement, recreate?: Recreate): Promise<boolean> {
  const script = recreate ? recreate(gated) : gated;
  const waits =
    (script.dataset['src'] ?? script.getAttribute('src')) !== null && !script.hasAttribute('async');
  // Beside the handlers that the markup may name, not in their place.
  const ends = (name: string) => new Promise((resolve) => script.addEventListener(name, resolve));
  const loaded = waits && Promise.race([ends('load'), ends('error')]);
  const wrote = holdDocumentWrite(() => swap(script));
  await loaded;
  return wrote;
}
