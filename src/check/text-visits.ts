import { ignore } from '../config/problem';
import { isObject, own } from '../config/read/shape';
import { text, type Text } from '../config/read/text';
import { exceptionIds } from '../config/sections/exception';
import type { LanguageTag } from '../config/types/small-types';

/** What a text is there for: a purpose or a kind of information, the words of a link, a built-in wording's override. */
export type TextUse = 'text' | 'listed' | 'label' | 'override';

/** A text in one of its languages; under `''` the one that was written without a language. */
export interface Saying {
  readonly tag: LanguageTag;
  readonly text: string;
}

/** A text of the file, with its place. */
export interface TextPlace {
  readonly path: string;
  readonly text: Text;
  /** The same, one by one. */
  readonly sayings: readonly Saying[];
  readonly use: TextUse;
}

/** Finds the texts of one part of the file. */
export type Visit = (value: unknown, path: string, found: TextPlace[]) => void;

export const words =
  (use: TextUse): Visit =>
  (value, path, found) => {
    if (value === undefined) return;
    const read = text(value, path, ignore);
    const sayings = Object.keys(read).map((tag) => ({ tag, text: read[tag] ?? '' }));
    if (sayings.length) found.push({ path, text: read, sayings, use });
  };

export const fields =
  (visits: Readonly<Record<string, Visit>>): Visit =>
  (value, path, found) => {
    if (!isObject(value)) return;
    for (const [key, visit] of Object.entries(visits)) visit(own(value, key), `${path}/${key}`, found);
  };

export const each =
  (visit: Visit): Visit =>
  (value, path, found) => {
    if (Array.isArray(value)) value.forEach((one, index) => visit(one, `${path}/${index}`, found));
  };

export const some = words('text');
export const listed = words('listed');
export const link = fields({ label: words('label') });

/** As deep as the readers go. */
const deepest = 16;

const itemAt =
  (depth: number): Visit =>
  (value, path, found) => {
    if (depth > deepest) return;
    const nested = isObject(value) && ['text', 'items', 'link'].some((key) => own(value, key) !== undefined);
    if (!nested) listed(value, path, found);
    else fields({ text: listed, items: each(itemAt(depth + 1)), link })(value, path, found);
  };

export const items = each(itemAt(1));
export const person = fields({ title: some, name: some });
export const section = { title: some, note: some };

/** A case with built-in wording has no text of its own. */
export const exception: Visit = (value, path, found) => {
  if (!exceptionIds.some((id) => id === value)) itemAt(1)(value, path, found);
};
