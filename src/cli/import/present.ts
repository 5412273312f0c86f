type Parts<T> = { readonly [K in keyof T]: T[K] | undefined };

const isNothing = (value: unknown): boolean =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/** An object without the parts that hold nothing. */
export const present = <T extends object>(parts: Parts<T>): T =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => !isNothing(value))) as T;
