import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { applyEdits, modify } from 'jsonc-parser';
import { expandServices } from '../config/expand-services';
import { presetsOf } from '../config/presets-of';
import type { PresetCode, Problem } from '../config/problem';
import { isObject } from '../config/read/shape';
import type { PresetFile } from '../config/types/preset';
import { decodeUtf8 } from './encoding';

/** The text of a settings file with its known services filled in, and the ones that are not known. */
export interface Expanded {
  readonly text: string;
  readonly written: unknown;
  readonly problems: readonly Problem<PresetCode>[];
}

const servicesOf = (json: unknown): readonly unknown[] =>
  isObject(json) && Array.isArray(json['services']) ? json['services'] : [];

const eol = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** Puts the services into the text; all else keeps its spaces and its order. */
function rewrite(text: string, from: unknown, to: unknown): string {
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: eol(text) };
  const before = servicesOf(from);
  const changed = servicesOf(to).reduce<string>((so, service, index) => {
    if (service === before[index]) return so;
    return applyEdits(so, modify(so, ['services', index], service, { formattingOptions }));
  }, text);
  // Where a name stands twice, the parser's place may be another than the one that counts.
  return isDeepStrictEqual(JSON.parse(changed), to) ? changed : `${JSON.stringify(to, null, 2)}\n`;
}

/** Fills in the known services of a settings file; `undefined` where it cannot be read. */
export function expandFile(file: string, presets: readonly PresetFile[]): Expanded | undefined {
  try {
    const decoded = decodeUtf8(readFileSync(file));
    if (!('text' in decoded)) return undefined;
    const written: unknown = JSON.parse(decoded.text);
    const { json, problems } = expandServices(written, presetsOf(presets));
    return { text: rewrite(decoded.text, written, json), written, problems };
  } catch {
    return undefined;
  }
}
