import { holdDocumentWrite } from './hold-document-write';
import { putBack } from './put-back';

/**
 * Swaps the script's type and puts it back in its place. It keeps its nonce, and this works under Trusted Types,
 * `trusted-types 'none'` included.
 */
function swap(script: HTMLScriptElement): void {
  const { src, type = '' } = script.dataset;
  putBack(script, () => {
    script.async = true;
    script.type = type;
    if (src) script.setAttribute('src', src);
  });
}

/** Runs a gated script. Resolves when the next of its service may follow; says whether `document.write` was called. */
export async function releaseScript(script: HTMLScriptElement): Promise<boolean> {
  const waits =
    (script.dataset['src'] ?? script.getAttribute('src')) !== null && !script.hasAttribute('async');
  // Beside the handlers that the markup may name, not in their place.
  const ends = (name: string) => new Promise((resolve) => script.addEventListener(name, resolve));
  const loaded = waits && Promise.race([ends('load'), ends('error')]);
  const wrote = holdDocumentWrite(() => swap(script));
  await loaded;
  return wrote;
}
