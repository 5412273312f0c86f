import type { ConfigFile } from '../../config/types/config-file';
import { cookieconsentKnown, cookieconsentSilent } from './cookieconsent-known';
import { findConfig, type Found, type Maker } from './find-config';
import { fromCookieconsent } from './from-cookieconsent';
import { fromKlaro } from './from-klaro';
import { klaroKnown, klaroSilent } from './klaro-known';
import { leftBehind } from './left-behind';
import type { Note } from './note';
import { OldPart, Reading } from './old-part';
import { parseScript } from './parse-script';

/** Those whose configurations are carried over. */
export type Peer = Extract<Maker, 'cookieconsent' | 'klaro'>;

/** Why nothing was carried over. */
export type Refusal =
  'empty' | 'web-page' | 'syntax' | 'deep' | 'large' | 'no-config' | 'ours' | 'cookieconsent-2';

/** What became of a configuration. */
export type Imported =
  | { readonly maker: Peer; readonly config: ConfigFile; readonly notes: readonly Note[] }
  | { readonly refusal: Refusal; readonly offset: number; readonly detail: string };

/** Whole bundles hold more than a configuration, and take long to read. */
const most = 8 * 2 ** 20;

const peers = {
  cookieconsent: { carry: fromCookieconsent, known: cookieconsentKnown, silent: cookieconsentSilent },
  klaro: { carry: fromKlaro, known: klaroKnown, silent: klaroSilent },
};

const refuse = (refusal: Refusal, offset = 0, detail = ''): Imported => ({ refusal, offset, detail });

const googleCall = /\bgtag\s*\(\s*['"`]consent['"`]/;

function carryOver(text: string, maker: Peer, { value, changes }: Found): Imported {
  const { carry, known, silent } = peers[maker];
  const reading = new Reading();
  reading.met.add(value);
  const config = carry(new OldPart(reading, value));
  for (const offset of changes) reading.notes.push({ code: 'changed-later', path: '', offset, got: '' });
  const call = text.search(googleCall);
  if (call >= 0) reading.notes.push({ code: 'google-call', path: '', offset: call, got: '' });
  return { maker, config, notes: leftBehind(value, reading, known, silent) };
}

function read(text: string): Imported {
  const script = parseScript(text);
  if (!('root' in script)) return refuse('syntax', script.offset, script.detail);
  const found = findConfig(text, script.root);
  if (!found) return refuse('no-config');
  const { maker, value } = found;
  return maker === 'cookieconsent' || maker === 'klaro'
    ? carryOver(text, maker, found)
    : refuse(maker, value.offset);
}

/** Carries the configuration of another tool over into ours. Reads it; runs nothing of it. */
export function importConfig(text: string): Imported {
  if (!text.trim()) return refuse('empty');
  if (/^\s*</.test(text)) return refuse('web-page');
  if (text.length > most) return refuse('large');
  try {
    return read(text);
  } catch (error) {
    // Parser and readers call themselves for each level, and the stack has an end.
    if (error instanceof RangeError) return refuse('deep');
    throw error;
  }
}
