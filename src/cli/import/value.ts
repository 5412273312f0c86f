interface Somewhere {
  /** Where it begins in the text. */
  readonly offset: number;
}

/** Why a value is not known without running the file. */
export type Unknown = 'function' | 'import' | 'computed' | 'spread' | 'circular' | 'prototype' | 'too-large';

/** A text, a number, a word of the language. */
export interface Plain extends Somewhere {
  readonly kind: 'plain';
  readonly plain: string | number | boolean | null;
}

/** A regular expression. */
export interface Pattern extends Somewhere {
  readonly kind: 'pattern';
  readonly source: string;
  readonly flags: string;
}

export interface List extends Somewhere {
  readonly kind: 'list';
  readonly items: readonly Value[];
}

/** An object. A map, so that no key means anything to us but what was written. */
export interface Fields extends Somewhere {
  readonly kind: 'fields';
  readonly fields: ReadonlyMap<string, Value>;
}

/** What only running the file would tell. */
export interface Opaque extends Somewhere {
  readonly kind: 'opaque';
  readonly why: Unknown;
  /** As it is written, shortened. */
  readonly written: string;
}

/** A value of a script, as far as reading tells it. */
export type Value = Plain | Pattern | List | Fields | Opaque;
