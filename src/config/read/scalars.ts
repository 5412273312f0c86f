import { languageGrammar } from '../grammars';
import type { StructureCode } from '../problem';
import type { Reader } from './reader';

/** A reader of one JSON type, with the value of its absence. */
const ofType =
  <T, F>(type: string, fallback: F): Reader<T | F> =>
  (value, path, tell) => {
    if (typeof value === type) return value as T;
    if (value !== undefined) tell(path, 'type', value);
    return fallback;
  };

export const flag = ofType<boolean, false>('boolean', false);
export const onUnlessOff = ofType<boolean, true>('boolean', true);
/** Yes, no, or nothing said. */
export const yesOrNo = ofType<boolean, undefined>('boolean', undefined);
export const string = ofType<string, undefined>('string', undefined);
const number = ofType<number, undefined>('number', undefined);

const numberThat =
  (suits: (read: number) => boolean): Reader<number | undefined> =>
  (value, path, tell) => {
    const read = number(value, path, tell);
    if (read === undefined || suits(read)) return read;
    tell(path, 'number', value);
    return undefined;
  };

/** A number between two bounds, both allowed. */
export const within = (least: number, most: number): Reader<number | undefined> =>
  numberThat((read) => read >= least && read <= most);

/** A whole one. */
export const whole = (least: number, most: number): Reader<number | undefined> =>
  numberThat((read) => Number.isInteger(read) && read >= least && read <= most);

/** One of a few words. */
export const oneOf =
  <const T extends string, const F>(words: readonly T[], fallback: F): Reader<T | F> =>
  (value, path, tell) => {
    const read = string(value, path, tell);
    const word = words.find((one) => one === read);
    if (word === undefined && read !== undefined) tell(path, 'not-one-of', value);
    return word ?? fallback;
  };

/** A string of a certain grammar; `undefined` where it is of another. */
export const matching =
  (grammar: RegExp, code: StructureCode): Reader<string | undefined> =>
  (value, path, tell) => {
    const read = string(value, path, tell);
    if (read === undefined || grammar.test(read)) return read;
    tell(path, code, value);
    return undefined;
  };

/** Says so where the value is absent. */
export const required =
  <T>(reader: Reader<T>): Reader<T> =>
  (value, path, tell) => {
    if (value === undefined) tell(path, 'missing');
    return reader(value, path, tell);
  };

export const id = matching(/^[a-z0-9][a-z0-9-]{0,31}$/, 'id');

/** BCP 47, as far as a file needs it. A language written as another key of an object cannot pass. */
export const languageTag = matching(languageGrammar, 'language');
