import type { HeldBy } from './held-hosts';
import { holdInside } from './hold-element';
import { isHere } from './is-here';
import { wrapMethod, type Instead, type Wrapper } from './wrap-property';

/** What inserts the nodes among its arguments. */
const inserters = (): readonly (readonly [object, string])[] => [
  [Node.prototype, 'appendChild insertBefore replaceChild'],
  [Element.prototype, 'append prepend before after replaceWith replaceChildren insertAdjacentElement'],
  [CharacterData.prototype, 'before after replaceWith'],
  [DocumentFragment.prototype, 'append prepend replaceChildren'],
  [Range.prototype, 'insertNode surroundContents'],
];

/** By its properties: one of a frame's document is made by another `Node`. */
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'nodeType' in value;

/** A node loads when it comes onto the page; an image already when it comes from a document that loads nothing. */
const whileInserting =
  (heldBy: HeldBy): Instead =>
  (self: Node | Range, values: readonly unknown[]) => {
    const place = 'startContainer' in self ? self.startContainer : self;
    for (const node of isHere(place) ? values.filter(isNode) : [])
      if (place.isConnected || !isHere(node)) holdInside(node, heldBy);
    return false;
  };

/** Holds what is inserted, by whatever method. */
export const insertions = (heldBy: HeldBy): readonly Wrapper[] =>
  inserters().flatMap(([owner, names]) =>
    names.split(' ').map((name) => wrapMethod(owner, name, () => whileInserting(heldBy))),
  );
