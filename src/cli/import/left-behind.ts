import type { Note, NoteCode } from './note';
import { pathOf, type Reading, type Way } from './old-part';
import type { Plain, Value } from './value';

/** Where something stands (`*` for any name), what is told of it, and as what it says nothing that we do not do. */
export type Known = readonly [place: string, code: NoteCode, ...asOurs: readonly Plain['plain'][]];

/** Says nothing, whatever stands there. */
export type Silent = string;

const covers = (place: string, way: Way): boolean => {
  const parts = place.split('.');
  return parts.length === way.length && parts.every((part, at) => part === '*' || part === String(way[at]));
};

/** Whether there is more to say of what is inside. */
const leadsTo = (place: string, way: Way): boolean => {
  const parts = place.split('.');
  return parts.length > way.length && covers(parts.slice(0, way.length).join('.'), way);
};

const isEmpty = (value: Value): boolean =>
  (value.kind === 'fields' && value.fields.size === 0) ||
  (value.kind === 'list' && value.items.length === 0) ||
  (value.kind === 'plain' && (value.plain === '' || value.plain === null));

/** What an opaque value is told as. */
const codeOf = (value: Value): NoteCode | undefined => {
  if (value.kind !== 'opaque') return undefined;
  return value.why === 'spread' ? 'computed' : value.why;
};

const gotOf = (value: Value): string => {
  if (value.kind === 'opaque') return value.written;
  return value.kind === 'plain' ? String(value.plain).slice(0, 60) : '';
};

/** Tells what of an old configuration nobody has looked at. */
export function leftBehind(
  root: Value,
  { met, notes }: Reading,
  known: readonly Known[],
  silent: readonly Silent[],
): readonly Note[] {
  const places = [...known.map(([place]) => place), ...silent];
  const seen = new Set<Value>();
  const left: Note[] = [];
  const visit = (value: Value, way: Way): void => {
    if (seen.has(value)) return;
    seen.add(value);
    if (met.has(value)) return inside(value, way);
    if (isEmpty(value) || silent.some((place) => covers(place, way))) return;
    const [place, told = 'no-counterpart', ...asOurs] = known.find(([place]) => covers(place, way)) ?? [];
    if (!place && value.kind === 'fields' && places.some((one) => leadsTo(one, way)))
      return inside(value, way);
    if (value.kind === 'plain' && asOurs.includes(value.plain)) return;
    left.push({ code: codeOf(value) ?? told, path: pathOf(way), offset: value.offset, got: gotOf(value) });
  };
  const inside = (value: Value, way: Way): void => {
    if (value.kind === 'fields') for (const [key, one] of value.fields) visit(one, [...way, key]);
    if (value.kind === 'list') value.items.forEach((one, at) => visit(one, [...way, at]));
  };
  visit(root, []);
  const all = new Map([...notes, ...left].map((note) => [`${note.code} ${note.path} ${note.got}`, note]));
  return [...all.values()].sort((one, other) => one.offset - other.offset);
}
