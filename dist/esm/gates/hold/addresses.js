import { webAddress } from "../../core/web-address.js";

import { holdAttribute } from "./hold-element.js";

import { isHere } from "./is-here.js";

import { wrapProperty, wrapMethod, through, orElse } from "./wrap-property.js";

const wishOf = ({dataset: {held: held, src: src}}) => held && src ? webAddress(src) : undefined;

function addresses(heldBy, held) {
    const set = (one, name, value) => {
        const holds = isHere(one) && holdAttribute(one, name, String(value), heldBy);
        if (holds && !one.isConnected) held(one);
        return holds;
    };
    const src = ({prototype: prototype}) => wrapProperty(prototype, "src", native => ({
        get: orElse(native.get, wishOf),
        set: through(native.set, (self, [value]) => set(self, "src", value))
    }));
    const srcset = wrapProperty(HTMLImageElement.prototype, "srcset", native => ({
        set: through(native.set, (self, [value]) => set(self, "srcset", value))
    }));
    const attribute = wrapMethod(Element.prototype, "setAttribute", () => (self, [name, value]) => /^src(set)?$/i.test(String(name)) && /^(script|iframe|img)$/.test(self.localName) && set(self, String(name).toLowerCase(), value));
    return [ ...[ HTMLScriptElement, HTMLIFrameElement, HTMLImageElement ].map(src), srcset, attribute ];
}

export { addresses };
