import { holdInside } from "./hold-element.js";

import { isHere } from "./is-here.js";

import { wrapMethod } from "./wrap-property.js";

const inserters = () => [ [ Node.prototype, "appendChild insertBefore replaceChild" ], [ Element.prototype, "append prepend before after replaceWith replaceChildren insertAdjacentElement" ], [ CharacterData.prototype, "before after replaceWith" ], [ DocumentFragment.prototype, "append prepend replaceChildren" ], [ Range.prototype, "insertNode surroundContents" ] ];

const isNode = value => typeof value === "object" && value !== null && "nodeType" in value;

const whileInserting = heldBy => (self, values) => {
    const place = "startContainer" in self ? self.startContainer : self;
    for (const node of isHere(place) ? values.filter(isNode) : []) if (place.isConnected || !isHere(node)) holdInside(node, heldBy);
    return false;
};

const insertions = heldBy => inserters().flatMap(([owner, names]) => names.split(" ").map(name => wrapMethod(owner, name, () => whileInserting(heldBy))));

export { insertions };
