import { isObject } from '../config/read/shape';
import { pointer } from '../config/read/strict-shape';

type Visit = (value: Readonly<Record<string, unknown>>, path: string) => void;

/** Deeper than the readers go into the deepest list. */
const deepest = 48;

/** Every object in a part of the file, with its place. */
export function eachObject(value: unknown, path: string, visit: Visit, depth = 0): void {
  if (isObject(value)) visit(value, path);
  if (typeof value !== 'object' || value === null || depth > deepest) return;
  for (const [key, inner] of Object.entries(value))
    eachObject(inner, `${path}/${pointer(key)}`, visit, depth + 1);
}
