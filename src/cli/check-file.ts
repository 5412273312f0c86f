import { readFileSync } from 'node:fs';
import { checkConfig } from '../check/check-config';
import type { CheckProblem } from '../check/check-problem';
import { explain, type Explained } from '../check/explain';
import { firstOfId } from '../check/first-of-id';
import type { SchemaPart } from '../check/schema-part';
import type { PresetFile } from '../config/types/preset';
import type { CalendarDay } from '../config/types/small-types';
import { largestFile } from '../config/largest-file';
import { causesFirst, type Located } from './causes-first';
import { decodeUtf8 } from './encoding';
import { findPlaces, offsetOf } from './places';
import { locator, type Position } from './positions';
import { findMistake } from './syntax';

/** A problem as it is printed. */
export interface Finding extends CheckProblem, Position, Explained {
  /** Where the places are of a problem that stands for many. */
  readonly positions: readonly Position[];
}

/** What was found in one file. */
export interface FileReport {
  readonly file: string;
  /** False where not even its bytes could be had. */
  readonly readable: boolean;
  readonly findings: readonly Finding[];
}

type CheckOptions = Parameters<typeof checkConfig>[1];

interface Found {
  readonly located: readonly Located[];
  readonly json?: unknown;
}

const whole = (
  code: CheckProblem['code'],
  got?: string,
  level: CheckProblem['level'] = 'error',
): Located => ({
  problem: got === undefined ? { path: '', code, level } : { path: '', code, level, got },
  offset: 0,
});

const orderOf = ({ order, offset }: Located): number => order ?? offset;

/** What the readers and the rules say, with the places in the text. */
function inJson(text: string, json: unknown, options: CheckOptions): readonly Located[] {
  const problems = checkConfig(json, options);
  const places = findPlaces(
    text,
    problems.flatMap((problem) => [problem.path, ...(problem.places ?? []), firstOfId(problem, json) ?? '']),
  );
  const doubled = places.twice.map(({ path, name, offset }) => ({
    problem: { path, code: 'duplicate-key', level: 'error', got: name } as const,
    offset,
  }));
  const located = problems.map((problem) => ({
    problem,
    offset: offsetOf(problem, places),
    first: places.offsets.get(firstOfId(problem, json) ?? 'none')?.value,
    offsets: problem.places?.map((path) => offsetOf({ ...problem, path }, places)) ?? [],
  }));
  return [...doubled, ...causesFirst(located, places)];
}

function readJson(text: string): { readonly json: unknown } | Located {
  try {
    return { json: JSON.parse(text) };
  } catch {
    const { code, got, offset } = findMistake(text);
    return { ...whole(code, got), offset };
  }
}

function inText(text: string, options: CheckOptions): Found {
  try {
    const read = readJson(text);
    return 'json' in read
      ? { located: inJson(text, read.json, options), json: read.json }
      : { located: [read] };
  } catch (error) {
    // Readers and parser call themselves for each level, and the stack has an end.
    if (error instanceof RangeError) return { located: [whole('json-deep')] };
    throw error;
  }
}

function inBytes(bytes: Uint8Array, options: CheckOptions): Found & { readonly text: string } {
  const decoded = decodeUtf8(bytes);
  if ('encoding' in decoded) return { located: [whole('encoding', decoded.encoding)], text: '' };
  const { text, bom } = decoded;
  const found = inText(text, options);
  const aside = [
    ...(bom ? [whole('bom', undefined, 'warning')] : []),
    // Browsers read no more; the command reads any.
    ...(text.length > largestFile ? [whole('config-large', String(text.length))] : []),
  ];
  return { ...found, located: [...aside, ...found.located], text };
}

/** Checks the bytes of one file. */
export function checkBytes(
  file: string,
  bytes: Uint8Array,
  today: CalendarDay,
  schema: SchemaPart,
  presets: readonly PresetFile[] = [],
): FileReport {
  const { located, json, text } = inBytes(bytes, { today, presets });
  const ids = presets.map(({ id }) => id);
  const locate = locator(text);
  const findings = [...located]
    .sort((one, other) => orderOf(one) - orderOf(other))
    .map(({ problem, offset, offsets = [], first }) => ({
      ...problem,
      ...locate(offset),
      ...explain(problem, json, schema, ids, first === undefined ? undefined : locate(first).line),
      positions: offsets.map(locate),
    }));
  return { file, readable: true, findings };
}

/** Reads and checks one file. A file that cannot be read is reported like any other problem. */
export function checkFile(
  file: string,
  today: CalendarDay,
  schema: SchemaPart,
  presets: readonly PresetFile[],
): FileReport {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const { problem } = whole('file-unreadable', (error as NodeJS.ErrnoException).code ?? '');
    const unread = { ...problem, line: 1, column: 1, ...explain(problem, undefined, schema), positions: [] };
    return { file, readable: false, findings: [unread] };
  }
  return checkBytes(file, bytes, today, schema, presets);
}
