import type { HeldBy } from './held-hosts';

export type Media = HTMLImageElement | HTMLIFrameElement;
type Loading = HTMLScriptElement | Media;

const loading = 'script[src],iframe[src],img:is([src],[srcset])';

/** Types that a browser runs, and no type at all; others are data. */
const runs = /^$|^module$|script/i;

const isScript = (one: Element): one is HTMLScriptElement => one.localName === 'script';

/** The addresses in an attribute. What else stands in a `srcset`, `2x`, reads as one of the page's own. */
const addresses = (name: string, value: string): readonly string[] =>
  name === 'srcset' ? (value.match(/[^\s,]\S*[^\s,]/g) ?? []) : [value];

/** A script by whose address it would load now, which is the moment before it is inserted or gets its address. */
function holdScript(script: HTMLScriptElement, address: string, heldBy: HeldBy): boolean {
  const service = runs.test(script.type) ? heldBy(address) : undefined;
  if (service === undefined) return false;
  if (script.type) script.dataset['type'] = script.type;
  // One that a script made is async without saying so; the gates go by what it says.
  script.toggleAttribute('async', script.async);
  script.type = 'text/plain';
  Object.assign(script.dataset, { service, held: 'true' });
  return true;
}

/** A frame or an image. What it wishes to load stands where the gates look for it. */
function holdMedia(media: Media, name: string, value: string, heldBy: HeldBy): boolean {
  const src = addresses(name, value).find((one) => heldBy(one) !== undefined);
  if (src === undefined) return false;
  Object.assign(media.dataset, { src, service: heldBy(src), held: 'true' });
  return true;
}

/** Makes a frame or an image that was held one of the page's own again. */
export function free({ dataset }: Media): void {
  if (!dataset['held']) return;
  for (const name of ['src', 'service', 'held']) delete dataset[name];
}

/** Whether an attribute may not be set, since it would load what is held. */
export function holdAttribute(one: Loading, name: string, value: string, heldBy: HeldBy): boolean {
  if (isScript(one)) {
    // Before it is inserted it does not load; and it loads once, by its first address.
    if (one.isConnected && !one.hasAttribute('src') && !one.text) holdScript(one, value, heldBy);
    return false;
  }
  if (holdMedia(one, name, value, heldBy)) return true;
  // Another address takes the place of the one that was held. The gates set the same.
  if (name === 'src' && value !== one.dataset['src']) free(one);
  return false;
}

function holdOne(one: Loading, heldBy: HeldBy): boolean {
  if (isScript(one)) return !one.isConnected && holdScript(one, one.src, heldBy);
  const names = one.getAttributeNames().filter((name) => /^src(set)?$/.test(name));
  // What it should load is its `src`, if that is held too.
  const held = names
    .sort()
    .reverse()
    .filter((name) => holdMedia(one, name, one.getAttribute(name) ?? '', heldBy));
  for (const name of held) one.removeAttribute(name);
  return held.length > 0;
}

/** Holds all in a part of the page that would load once it is inserted. Whether there was any. */
export function holdInside(root: Node, heldBy: HeldBy): boolean {
  if (root.nodeType !== 1 && root.nodeType !== 11) return false;
  const part = root as Element;
  const all = [...part.querySelectorAll<Loading>(loading)];
  if (root.nodeType === 1 && part.matches(loading)) all.unshift(part as Loading);
  return all.filter((one) => holdOne(one, heldBy)).length > 0;
}
