import type { About } from '../sentence';

/** 「今の値」. Nothing where there is no value to show. */
export const now = ({ got }: About): string => (got ? `（今の値：${got}）` : '');

export const perhaps = ({ suggestion }: About): string =>
  suggestion ? `もしかして「${suggestion}」ですか？` : '';

export const among = (words: readonly string[]): string => words.map((word) => `「${word}」`).join('、');

/** More than that are no help. */
const fewKeys = 8;

/** The fields that may stand there, where they are few. */
export const keysHere = ({ allowed }: About): string =>
  allowed.length && allowed.length <= fewKeys ? `ここで使えるのは、${among(allowed)}です。` : '';

const kinds: Readonly<Record<string, string>> = {
  string: '「"」で囲んだ文字',
  number: '数（「"」で囲みません）',
  integer: '整数（「"」で囲みません）',
  boolean: 'trueかfalse（「"」で囲みません）',
  array: '[ ] で囲んだ一覧',
  object: '{ } で囲んだまとまり',
  null: 'null',
};

export const kind = ({ types }: About): string =>
  types.map((type) => kinds[type] ?? type).join('、または') || '別の形の値';
