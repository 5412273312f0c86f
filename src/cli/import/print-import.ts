import colours from 'picocolors';
import type { ToolLanguage } from '../../check/place-words';
import { harmless } from '../harmless';
import { words } from '../words';
import type { Carried, Told } from './import-file';
import type { NoteKind } from './note';
import { en } from './sentences-en';
import { ja } from './sentences-ja';

const sentences = { ja, en };

/** What asks for most comes first. */
const kinds: readonly NoteKind[] = ['todo', 'changed', 'left'];

const paint: Readonly<Record<NoteKind, (text: string) => string>> = {
  todo: colours.red,
  changed: colours.cyan,
  left: colours.yellow,
};

const at = (file: string, told: Told): string => `${harmless(file)}:${told.line}:${told.column}`;

const line = (file: string, told: Told, mark: string, language: ToolLanguage): string => {
  const path = told.path ? ` at ${harmless(told.path)}` : '';
  const source = colours.dim(`(${told.code}${path})`);
  return `${colours.bold(at(file, told))}  ${mark}  ${harmless(told.sentence[language])}  ${source}`;
};

/** Why nothing was carried over. */
export const printRefused = (file: string, told: Told, language: ToolLanguage): string =>
  line(file, told, colours.red(words[language].level.error), language);

/** What is said once, with all the places that it is said of. */
function group(file: string, notes: Carried['notes'], language: ToolLanguage): readonly string[] {
  const [first, ...others] = notes;
  if (!first) return [];
  const mark = paint[first.kind](words[language].noteKind[first.kind]);
  const places = others.map((one) => `    ${colours.dim(`${at(file, one)}  ${harmless(one.path)}`)}`);
  return [line(file, first, mark, language), ...places];
}

/** What there is to know of what was carried over: within its kind in the order of the old file. */
export function printNotes(file: string, { notes }: Carried, language: ToolLanguage): string {
  const groups = new Map<string, Carried['notes']>();
  for (const kind of kinds)
    for (const note of notes.filter((one) => one.kind === kind)) {
      const said = `${note.code} ${note.sentence[language]}`;
      groups.set(said, (groups.get(said) ?? []).concat(note));
    }
  return [...groups.values()].flatMap((one) => group(file, one, language)).join('\n');
}

/** What remains to be done on the site. */
export const printNext = ({ maker }: Carried, language: ToolLanguage): string =>
  [words[language].onSite, ...sentences[language].next[maker].map((one) => `- ${one}`)].join('\n');

/** For programs: everything, in both languages. */
export const jsonOf = ({ maker, notes }: Carried): object => ({
  maker,
  notes,
  next: { ja: ja.next[maker], en: en.next[maker] },
});
