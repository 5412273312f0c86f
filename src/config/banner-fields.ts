import { isObject } from './read/shape';
import { link } from './read/link';
import { list } from './read/list';
import type { Reader } from './read/reader';
import { oneOf } from './read/scalars';
import { strictShape } from './read/strict-shape';
import { text, type Text } from './read/text';
import type { Banner } from './notice-settings';

type Labels = Banner['labels'];

const labelShape = strictShape<Labels>({ accept: text, reject: text, preferences: text, acknowledge: text });

const share = (one: Text, other: Text): boolean => Object.keys(one).some((tag) => one[tag] === other[tag]);

/** Two buttons that say the same leave no choice: both get their built-in words. */
const labels: Reader<Labels> = (value, path, tell) => {
  const read = labelShape(value, path, tell);
  if (!share(read.accept, read.reject)) return read;
  tell(`${path}/reject`, 'same-label', isObject(value) ? value['reject'] : undefined);
  return { ...read, accept: {}, reject: {} };
};

export const banner = strictShape<Banner>({
  layout: oneOf(['bar', 'box', 'modal'], 'bar'),
  position: oneOf(['top', 'bottom', 'top-start', 'top-end', 'bottom-start', 'bottom-end', 'center'], undefined),
  title: text,
  text,
  links: list(link),
  buttons: list(oneOf(['accept', 'reject', 'preferences', 'acknowledge'], undefined)),
  labels,
});
