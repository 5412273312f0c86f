import { holdInside } from "./hold-element.js";

import { isHere } from "./is-here.js";

import { wrapProperty, wrapMethod, through } from "./wrap-property.js";

const mayLoad = markup => /<i(m|frame)/i.test(String(markup));

const markupIn = at => String(Object.getOwnPropertyDescriptor(Element.prototype, "innerHTML")?.get?.call(at));

function parseHeld(context, parse, heldBy) {
    const inert = document.implementation.createHTMLDocument("");
    const place = inert.importNode(context, false);
    parse(place);
    for (const one of place.querySelectorAll("noscript")) if (one.children.length) one.textContent = markupIn(one);
    const made = inert.createDocumentFragment();
    while (place.firstChild) made.appendChild(place.firstChild);
    return holdInside(made, heldBy) ? made : undefined;
}

const whileFilling = (native, heldBy) => (self, [html]) => {
    if (!isHere(self) || !mayLoad(html)) return false;
    const made = parseHeld(self, at => native.call(at, html), heldBy);
    if (made) self.replaceChildren(made);
    return !!made;
};

const ways = {
    beforebegin: "before",
    afterbegin: "prepend",
    beforeend: "append",
    afterend: "after"
};

const whileAdding = (native, heldBy) => (self, [where, html]) => {
    const way = ways[String(where).toLowerCase()];
    const context = way === "before" || way === "after" ? self.parentElement : self;
    if (!context || !isHere(self) || !mayLoad(html)) return false;
    const made = parseHeld(context, at => native.call(at, "beforeend", html), heldBy);
    if (made) self[way](made);
    return !!made;
};

const markup = heldBy => [ wrapProperty(Element.prototype, "innerHTML", ({set: set}) => ({
    set: through(set, whileFilling(set, heldBy))
})), wrapMethod(Element.prototype, "insertAdjacentHTML", native => whileAdding(native, heldBy)) ];

export { markup };
