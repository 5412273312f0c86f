import type { HeldBy } from './held-hosts';
import { holdInside } from './hold-element';
import { isHere } from './is-here';
import { through, wrapMethod, wrapProperty, type Instead, type Wrapper } from './wrap-property';

/** Markup that may hold a frame or an image (`<image>` is one too). Scripts in markup never run. */
const mayLoad = (markup: unknown): boolean => /<i(m|frame)/i.test(String(markup));

/** The markup of what is in an element, by the browser's own getter. */
const markupIn = (at: Element): string =>
  String(Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')?.get?.call(at));

/**
 * What some markup makes at a place, if anything in it is held; otherwise the browser may do it alone. It is made in
 * a document that loads nothing, of the value that the page gave, so that the page's Trusted Types hold.
 */
function parseHeld(
  context: Element,
  parse: (at: Element) => void,
  heldBy: HeldBy,
): DocumentFragment | undefined {
  const inert = document.implementation.createHTMLDocument('');
  const place = inert.importNode(context, false);
  parse(place);
  // In that document scripts are off, so that this was parsed; on the page it is text.
  for (const one of place.querySelectorAll('noscript'))
    if (one.children.length) one.textContent = markupIn(one);
  const made = inert.createDocumentFragment();
  while (place.firstChild) made.appendChild(place.firstChild);
  return holdInside(made, heldBy) ? made : undefined;
}

const whileFilling =
  (native: (this: Element, html: unknown) => void, heldBy: HeldBy): Instead =>
  (self: Element, [html]: readonly unknown[]) => {
    if (!isHere(self) || !mayLoad(html)) return false;
    const made = parseHeld(self, (at) => native.call(at, html), heldBy);
    if (made) self.replaceChildren(made);
    return !!made;
  };

const ways = {
  beforebegin: 'before',
  afterbegin: 'prepend',
  beforeend: 'append',
  afterend: 'after',
} as const;

const whileAdding =
  (native: Element['insertAdjacentHTML'], heldBy: HeldBy): Instead =>
  (self: Element, [where, html]: readonly unknown[]) => {
    const way = ways[String(where).toLowerCase() as keyof typeof ways];
    const context = way === 'before' || way === 'after' ? self.parentElement : self;
    if (!context || !isHere(self) || !mayLoad(html)) return false;
    const made = parseHeld(context, (at) => native.call(at, 'beforeend', html as string), heldBy);
    if (made) self[way](made);
    return !!made;
  };

/** Holds what is parsed, which an image does not survive unloaded, even where it is inserted nowhere. */
export const markup = (heldBy: HeldBy): readonly Wrapper[] => [
  wrapProperty(Element.prototype, 'innerHTML', ({ set }) => ({
    set: through(set, whileFilling(set as never, heldBy)),
  })),
  wrapMethod(Element.prototype, 'insertAdjacentHTML', (native) => whileAdding(native, heldBy)),
];
