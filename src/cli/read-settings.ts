import { readFileSync } from 'node:fs';
import { isObject } from '../config/read/shape';
import { decodeUtf8 } from './encoding';

/** What a settings file holds; `undefined` where it cannot be read. */
export function readSettings(file: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const decoded = decodeUtf8(readFileSync(file));
    const json: unknown = 'text' in decoded ? JSON.parse(decoded.text) : undefined;
    return isObject(json) ? json : undefined;
  } catch {
    return undefined;
  }
}
