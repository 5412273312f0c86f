import { scriptPolicy } from './policy';

/**
 * Makes a script anew. One that came by `innerHTML` never runs, whatever becomes of its type. Under Trusted Types
 * without our policy there can be no new one: then the old is given back, which runs if a script made it. So did one
 * that is held, and that script may be listening to it.
 */
export function recreateScript(script: HTMLScriptElement): HTMLScriptElement {
  if (script.dataset['held']) return script;
  const fresh = document.createElement('script');
  for (const { name, value } of script.attributes) if (name !== 'src') fresh.setAttribute(name, value);
  fresh.nonce = script.nonce;
  try {
    fresh.text = scriptPolicy().createScript(script.text);
    if (script.src) fresh.src = scriptPolicy().createScriptURL(script.src);
  } catch {
    return script;
  }
  script.replaceWith(fresh);
  return fresh;
}
