import { ignore } from '../problem';
import type { Reader } from './reader';
import { isObject, own } from './shape';

/**
 * A shape of which each field is read whenever it is asked for, in silence. Of a thousand services a screen shows twenty
 * at first, and the file itself holds what they say. Its fields cannot be listed or spread: they are no own properties.
 */
export function lateShape<T extends object>(fields: {
  readonly [K in keyof T]: Reader<T[K]>;
}): Reader<T> {
  class Late {
    readonly #written: unknown;

    constructor(written: unknown) {
      this.#written = written;
    }

    static {
      for (const key in fields)
        Object.defineProperty(this.prototype, key, {
          get(this: Late) {
            const written = this.#written;
            return fields[key](isObject(written) ? own(written, key) : undefined, '', ignore);
          },
          enumerable: true,
        });
    }
  }
  return (value) => new Late(value) as T;
}
