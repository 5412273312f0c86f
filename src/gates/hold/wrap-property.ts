import { tryTo } from '../../core/try-to';

/** Does the work of a call in its place, or before it: the call itself is made unless the answer is `true`. */
export type Instead = (self: never, args: readonly never[]) => boolean;

/** A wrapper that can be put on and taken off. */
export interface Wrapper {
  on(): void;
  off(): void;
}

const isSame = (one: PropertyDescriptor | undefined, other: PropertyDescriptor | undefined): boolean =>
  one?.value === other?.value && one?.set === other?.set && one?.get === other?.get;

type Native = ((...args: never[]) => unknown) | undefined;

/** A proxy keeps the name, the length and the text of a function, and passes on `this`, its errors and its answer. */
const around = (
  native: Native,
  apply: (call: () => unknown, self: never, args: never[]) => unknown,
): Native =>
  native &&
  new Proxy(native, {
    apply: (target, self: never, args: never[]) =>
      apply(() => Reflect.apply(target, self, args) as unknown, self, args),
  });

/** A call that goes through `instead` first. What fails there is as if it had not been. */
export const through = (native: Native, instead: Instead): Native =>
  around(native, (call, self, args) => (tryTo(() => instead(self, args)) ? undefined : call()));

/** A getter that answers `otherwise` where it has nothing to say. */
export const orElse = (native: Native, otherwise: (self: never) => unknown): Native =>
  around(native, (call, self) => call() || (tryTo(() => otherwise(self)) ?? ''));

/**
 * Wraps a property of a prototype. Taken off, it is as it was before; where somebody has wrapped over ours meanwhile,
 * it stays beneath theirs, and is still there when it is put on again.
 */
export function wrapProperty(
  owner: object,
  name: string,
  wrap: (native: PropertyDescriptor) => object,
): Wrapper {
  let native: PropertyDescriptor | undefined;
  let ours: PropertyDescriptor | undefined;
  const now = (): PropertyDescriptor | undefined => Object.getOwnPropertyDescriptor(owner, name);
  return {
    on() {
      const found = now();
      if (!found || (ours && !isSame(found, native))) return;
      native = found;
      ours = { ...found, ...wrap(found) };
      Object.defineProperty(owner, name, ours);
    },
    off() {
      if (!native || !isSame(now(), ours)) return;
      Object.defineProperty(owner, name, native);
      ours = undefined;
    },
  };
}

/** Wraps a method; `instead` is given the one that was there. */
export const wrapMethod = (owner: object, name: string, instead: (native: never) => Instead): Wrapper =>
  wrapProperty(owner, name, ({ value }) => ({
    value: through(value as Native, instead(value as never)),
  }));
