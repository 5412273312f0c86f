import type { LanguageTag } from '../types/small-types';
import type { Reader } from './reader';
import { languageTag, string } from './scalars';
import { isObject } from './shape';
import { pointer } from './strict-shape';

/** A text by language; under `''` the one that was written without a language. Empty where there is none. */
export type Text = Readonly<Record<LanguageTag, string>>;

/** Reads what a text may be: one string, or a string by language. Blank ones count as absent. */
export const byLanguage =
  (leaf: Reader<string | undefined>): Reader<Text> =>
  (value, path, tell) => {
    const read = Object.create(null) as Record<LanguageTag, string>;
    const put = (tag: LanguageTag, text: string | undefined): void => {
      if (text?.trim()) read[tag] = text;
    };
    if (!isObject(value)) put('', leaf(value, path, tell));
    else {
      for (const key of Object.keys(value)) {
        const place = `${path}/${pointer(key)}`;
        const tag = languageTag(key, place, tell);
        if (tag !== undefined) put(tag, leaf(value[key], place, tell));
      }
    }
    return read;
  };

export const text = byLanguage(string);

/** Whether something that a section or a service says is a text: of all in them, texts alone have no prototype. */
export const isText = (read: object): read is Text => Object.getPrototypeOf(read) === null;
