import { visit, type JSONVisitor } from 'jsonc-parser';
import type { CheckProblem } from '../check/check-problem';
import { names } from '../check/schema-part';

/** Where a value stands in the text, and its key where it has one. */
interface Place {
  readonly key: number | undefined;
  readonly value: number;
}

/** A key that an object has once more. */
export interface Twice {
  readonly path: string;
  readonly name: string;
  readonly offset: number;
}

/** What a pass over the text found. */
export interface Places {
  readonly offsets: ReadonlyMap<string, Place>;
  readonly twice: readonly Twice[];
}

/** An object or list that is open. Below one that nobody asked for, paths are not put together. */
interface Frame {
  readonly path: string;
  readonly wanted: boolean;
  /** Keys met so far; none in a list. */
  readonly keys: Set<string> | undefined;
  name: string;
  key: number | undefined;
  index: number;
}

const pointer = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** The paths, with all that leads to them. */
function withParents(paths: Iterable<string>): Set<string> {
  const all = new Set(['']);
  for (let path of paths) for (; !all.has(path); path = path.slice(0, path.lastIndexOf('/'))) all.add(path);
  return all;
}

const childPath = ({ path, name, keys, index }: Frame): string => `${path}/${keys ? pointer(name) : index}`;

const fullPath = (frames: readonly Frame[]): string =>
  frames.map(({ name, keys, index }) => `/${keys ? pointer(name) : index}`).join('');

/** Passes over a text from left to right. */
class Passage implements JSONVisitor {
  readonly offsets = new Map<string, Place>();
  readonly twice: Twice[] = [];
  readonly #wanted: ReadonlySet<string>;
  readonly #frames: Frame[] = [];

  constructor(wanted: ReadonlySet<string>) {
    this.#wanted = wanted;
  }

  readonly onObjectBegin = (offset: number): void => this.#open(offset, new Set());
  readonly onArrayBegin = (offset: number): void => this.#open(offset);
  readonly onObjectEnd = (): void => void this.#frames.pop();
  readonly onArrayEnd = (): void => void this.#frames.pop();
  readonly onLiteralValue = (_: unknown, offset: number): void => void this.#meet(offset);

  readonly onObjectProperty = (name: string, offset: number): void => {
    const frame = this.#frames.at(-1);
    if (!frame?.keys) return;
    [frame.name, frame.key] = [name, offset];
    if (frame.keys.has(name)) this.twice.push({ path: fullPath(this.#frames), name, offset });
    frame.keys.add(name);
  };

  /** Counts the entries of a list; what it counts in an object nobody reads. */
  readonly onSeparator = (): void => {
    const frame = this.#frames.at(-1);
    if (frame) frame.index += 1;
  };

  #open(offset: number, keys?: Set<string>): void {
    this.#frames.push({ ...this.#meet(offset), keys, name: '', key: undefined, index: 0 });
  }

  #meet(offset: number): { readonly path: string; readonly wanted: boolean } {
    const parent = this.#frames.at(-1);
    if (parent && !parent.wanted) return parent;
    const path = parent ? childPath(parent) : '';
    const wanted = this.#wanted.has(path);
    // Of two with the same name the last counts, as for whoever reads the file.
    if (wanted) this.offsets.set(path, { key: parent?.key, value: offset });
    return { path, wanted };
  }
}

/** Finds in a text, which is known to be JSON, where the paths are and which keys are there twice. */
export function findPlaces(text: string, paths: Iterable<string>): Places {
  const passage = new Passage(withParents(paths));
  visit(text, passage);
  return passage;
}

/** It is the key that is wrong, not what it holds. */
const isAboutKey = ({ code, got, path }: CheckProblem): boolean =>
  code === 'unknown-key' ||
  ((code === 'language' || code === 'language-country') && got === names(path).at(-1));

/** Where a problem stands in the text: its value, or its key, or the nearest value around what is not there. */
export function offsetOf(problem: CheckProblem, { offsets }: Places): number {
  const exact = offsets.get(problem.path);
  if (exact) return isAboutKey(problem) ? (exact.key ?? exact.value) : exact.value;
  for (let path = problem.path; path;) {
    path = path.slice(0, path.lastIndexOf('/'));
    const around = offsets.get(path);
    if (around) return around.value;
  }
  return 0;
}
