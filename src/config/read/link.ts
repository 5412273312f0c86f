import type { LanguageTag, SectionName } from '../types/small-types';
import type { Reader } from './reader';
import { languageTag } from './scalars';
import { sectionName } from './section-name';
import { isObject, own } from './shape';
import { strictShape } from './strict-shape';
import { text, type Text } from './text';
import { url } from './url';

export interface Link {
  readonly label: Text;
  readonly url: Text;
  /** The language of the target, where it is said. */
  readonly lang: LanguageTag | undefined;
  /** The section of the notice that it leads to, instead of an address. */
  readonly section: SectionName | undefined;
}

const linkShape = strictShape<Link>({
  label: text,
  url,
  lang: languageTag,
  section: sectionName,
});

/** A link without a label or a target is none. */
export const link: Reader<Link | undefined> = (value, path, tell) => {
  if (value === undefined) return undefined;
  const read = linkShape(value, path, tell);
  if (!isObject(value)) return undefined;
  if (own(value, 'label') === undefined) tell(`${path}/label`, 'missing');
  const targets = ['url', 'section'].filter((key) => own(value, key) !== undefined);
  if (!targets.length) tell(`${path}/url`, 'missing');
  if (targets.length > 1) tell(`${path}/url`, 'unknown-key', 'url');
  return Object.keys(read.label).length && (read.section ?? Object.keys(read.url).length) ? read : undefined;
};
