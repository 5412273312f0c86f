import { printParseErrorCode, visit, type ParseError } from 'jsonc-parser';
import type { FileCode } from '../check/check-code';
import type { SourceCode } from '../config/problem';

/** A mistake in how the JSON is written. */
export interface Mistake {
  readonly code: FileCode | SourceCode;
  readonly offset: number;
  readonly got?: string;
}

const wordAt = (text: string, offset: number): string =>
  /^[^\s"'{}[\],:]{1,40}/.exec(text.slice(offset, offset + 40))?.[0] ?? '';

/** What stands at the place tells more than what the parser missed there. */
function bySign(text: string, offset: number): Mistake | undefined {
  const sign = text[offset] ?? '';
  if (/[“”„‟″＂]/.test(sign)) return { code: 'json-quote', offset, got: sign };
  if (/['`‘’]/.test(sign)) return { code: 'json-single-quote', offset, got: sign };
  if (/[\uff01-\uff5e\u3000-\u3002「」]/.test(sign)) return { code: 'json-full-width', offset, got: sign };
  return undefined;
}

/** A text that nothing ends: cut off with the file, or ended by the wrong quote on its line. */
function openString(text: string, offset: number): Mistake {
  const line = /^.*/.exec(text.slice(offset))?.[0] ?? '';
  const curly = line.search(/[“”„‟″＂]/);
  if (curly >= 0) return { code: 'json-quote', offset: offset + curly, got: line[curly] ?? '' };
  return { code: offset + line.length >= text.length ? 'json-cut-off' : 'json-string', offset };
}

const lastSign = (text: string, offset: number): number => text.slice(0, offset).trimEnd().length - 1;

function missing(text: string, offset: number): Mistake | undefined {
  const before = lastSign(text, offset);
  return text[before] === ',' && /[}\],]/.test(text[offset] ?? '')
    ? { code: 'json-comma-extra', offset: before }
    : undefined;
}

const byName: Readonly<Record<string, FileCode>> = {
  ColonExpected: 'json-colon',
  EndOfFileExpected: 'json-after-end',
  InvalidCommentToken: 'json-comment',
  UnexpectedEndOfComment: 'json-comment',
  InvalidNumberFormat: 'json-number',
  UnexpectedEndOfNumber: 'json-number',
  InvalidUnicode: 'json-string',
  InvalidEscapeCharacter: 'json-string',
  InvalidCharacter: 'json-string',
  InvalidSymbol: 'json-unquoted',
};

/** Puts the parser's finding into the terms of somebody who wrote the file by hand. */
function mistakeOf(text: string, { error, offset }: ParseError): Mistake {
  const name = printParseErrorCode(error);
  if (name === 'UnexpectedEndOfString') return openString(text, offset);
  const atEnd = offset >= text.trimEnd().length;
  const found = bySign(text, offset) ?? missing(text, offset);
  if (found) return found;
  if (atEnd) return { code: 'json-cut-off', offset: Math.max(lastSign(text, offset), 0) };
  if (name === 'CommaExpected') return { code: 'json-comma-missing', offset: lastSign(text, offset) + 1 };
  const code = byName[name] ?? 'config-json';
  return code === 'json-unquoted' || code === 'json-number'
    ? { code, offset, got: wordAt(text, offset) }
    : { code, offset };
}

const first = (errors: readonly ParseError[]): ParseError | undefined =>
  errors.reduce<ParseError | undefined>(
    (one, other) => (one && one.offset <= other.offset ? one : other),
    undefined,
  );

/** Says why a text is no JSON: its first mistake, since those that follow are its echoes. */
export function findMistake(text: string): Mistake {
  if (!text.trim()) return { code: 'json-empty', offset: 0 };
  if (/^\s*</.test(text)) return { code: 'config-html', offset: text.indexOf('<') };
  const errors: ParseError[] = [];
  const onError = (error: ParseError['error'], offset: number, length: number): void =>
    void errors.push({ error, offset, length });
  visit(text, { onError }, { disallowComments: true });
  const error = first(errors);
  return error ? mistakeOf(text, error) : { code: 'config-json', offset: 0 };
}
