import { strictShape } from "./strict-shape.js";

import { text } from "./text.js";

const person = strictShape({
    title: text,
    name: text
});

export { person };
