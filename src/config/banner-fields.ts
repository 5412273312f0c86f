import { isObject } from './read/shape';
import { link } from './read/link';
import { list } from './read/list';
import type { Reader } from './read/reader';
import { oneOf } from './read/scalars';
import { strictShape } from './read/strict-shape';
import { text, type Text } from './read/text';
import { bannerLayouts, bannerPositions, buttonNames } from './words';

const labelShape = strictShape({ accept: text, reject: text, preferences: text, acknowledge: text });

const share = (one: Text, other: Text): boolean => Object.keys(one).some((tag) => one[tag] === other[tag]);

/** Two buttons that say the same leave no choice. */
const labels: Reader<undefined> = (value, path, tell) => {
  const { accept, reject } = labelShape(value, path, tell);
  if (share(accept, reject))
    tell(`${path}/reject`, 'same-label', isObject(value) ? value['reject'] : undefined);
  return undefined;
};

/** The banner's part, for telling what is wrong with it; `readBanner` reads it. */
export const banner = strictShape({
  layout: oneOf(bannerLayouts, undefined),
  position: oneOf(bannerPositions, undefined),
  title: text,
  text,
  links: list(link),
  buttons: list(oneOf(buttonNames, undefined)),
  labels,
});
