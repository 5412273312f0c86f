import { ignore } from "../problem.js";

import { isObject, own } from "./shape.js";

function lateShape(fields) {
    class Late {
        #written;
        constructor(written) {
            this.#written = written;
        }
        static {
            for (const key in fields) Object.defineProperty(this.prototype, key, {
                get() {
                    const written = this.#written;
                    return fields[key](isObject(written) ? own(written, key) : undefined, "", ignore);
                },
                enumerable: true
            });
        }
    }
    return value => new Late(value);
}

export { lateShape };
