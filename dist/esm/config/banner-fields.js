import { isObject } from './read/shape.js';
import { link } from './read/link.js';
import { list } from './read/list.js';
import { oneOf } from './read/scalars.js';
import { strictShape } from './read/strict-shape.js';
import { text } from './read/text.js';
import { buttonNames, bannerPositions, bannerLayouts } from './words.js';

const labelShape = strictShape({ accept: text, reject: text, preferences: text, acknowledge: text });
const share = (one, other) => Object.keys(one).some((tag) => one[tag] === other[tag]);
/** Two buttons that say the same leave no choice. */
const labels = (value, path, tell) => {
    const { accept, reject } = labelShape(value, path, tell);
    if (share(accept, reject))
        tell(`${path}/reject`, 'same-label', isObject(value) ? value['reject'] : undefined);
    return undefined;
};
/** The banner's part, for telling what is wrong with it; `readBanner` reads it. */
const banner = strictShape({
    layout: oneOf(bannerLayouts, undefined),
    position: oneOf(bannerPositions, undefined),
    title: text,
    text,
    links: list(link),
    buttons: list(oneOf(buttonNames, undefined)),
    labels,
});

export { banner };
