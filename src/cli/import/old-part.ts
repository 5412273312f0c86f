import type { Reader } from '../../config/read/reader';
import type { Note, NoteCode } from './note';
import type { Value } from './value';

/** Keys and places of a list, from the outside in. */
export type Way = readonly (string | number)[];

/** What was found out about an old configuration while it was read. */
export class Reading {
  readonly notes: Note[] = [];
  /** What was looked at; the rest is told as left behind. */
  readonly met = new Set<Value>();
}

/** The longest text that is carried over. */
const longest = 20_000;

const isName = /^[\p{L}_$][\p{L}\p{N}_$]*$/u;

/** `translations.en.sections[2]["my title"]` */
export const pathOf = (way: Way): string =>
  way
    .map((key) => {
      if (typeof key === 'number') return `[${key}]`;
      return isName.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
    })
    .join('')
    .replace(/^\./, '');

const shown = (value: unknown): string => (JSON.stringify(value) ?? '').replace(/^"|"$/g, '').slice(0, 60);

/** A part of an old configuration, which need not be there. Reading it says that it was carried over. */
export class OldPart {
  readonly way: Way;
  readonly value: Value | undefined;
  readonly #reading: Reading;

  constructor(reading: Reading, value: Value | undefined, way: Way = []) {
    this.#reading = reading;
    this.value = value;
    this.way = way;
  }

  /** The part inside this one. */
  at(...keys: readonly string[]): OldPart {
    return keys.reduce<OldPart>((part, key) => part.#field(key), this);
  }

  #field(key: string): OldPart {
    const inner = this.value?.kind === 'fields' ? this.value.fields.get(key) : undefined;
    if (inner && this.value) this.#reading.met.add(this.value);
    return new OldPart(this.#reading, inner, [...this.way, key]);
  }

  /** The parts of an object, by name, less those of which not even the name is known. */
  entries(): readonly (readonly [string, OldPart])[] {
    if (this.value?.kind !== 'fields') return [];
    this.meet();
    return [...this.value.fields]
      .filter(([, one]) => !(one.kind === 'opaque' && ['spread', 'prototype', 'too-large'].includes(one.why)))
      .map(([key, one]) => [key, new OldPart(this.#reading, one, [...this.way, key])]);
  }

  items(): readonly OldPart[] {
    if (this.value?.kind !== 'list') return [];
    this.meet();
    return this.value.items.map((one, at) => new OldPart(this.#reading, one, [...this.way, at]));
  }

  /** What stands here, if a reader of ours can use it; otherwise it is told. */
  read<T>(reader: Reader<T>): T | undefined {
    if (this.value?.kind !== 'plain') return undefined;
    this.meet();
    let usable = true;
    const read = reader(this.value.plain ?? undefined, '', () => (usable = false));
    if (!usable) this.tell('value', shown(this.value.plain));
    return usable ? read : undefined;
  }

  text(): string | undefined {
    const read = this.read<string | undefined>((value, path, tell) => {
      if (typeof value === 'string') return value;
      if (value !== undefined) tell(path, 'type', value);
      return undefined;
    });
    if (read === undefined || read.length <= longest) return read?.trim() ? read : undefined;
    this.tell('too-long');
    return undefined;
  }

  /** `true` where that is what stands here; anything else is told, but for `false`. */
  isOn(): boolean {
    return (
      this.read<boolean>((value, path, tell) => {
        if (typeof value !== 'boolean' && value !== undefined) tell(path, 'type', value);
        return value === true;
      }) === true
    );
  }

  /** Says that what stands here was looked at. */
  meet(): void {
    if (this.value) this.#reading.met.add(this.value);
  }

  /** Tells something of this part, or of where it would be. */
  tell(code: NoteCode, got = ''): void {
    this.#reading.notes.push({ code, path: pathOf(this.way), offset: this.value?.offset ?? 0, got });
  }
}
