import type { OldPart } from './old-part';
import { htmlWords, withMarks, withoutMarks, type Piece } from './plain-words';

/** A text as ours, for where marks are read and for where they are not, and the links in it. */
export interface OldWords {
  readonly marked: string;
  readonly plain: string;
  readonly links: readonly Piece[];
  /** Whether it says anything beside its links. */
  readonly saysMore: boolean;
}

function fromHtml(html: string, part: OldPart): OldWords {
  const { pieces, dropped, buttons } = htmlWords(html);
  if (dropped.length) part.tell('html', dropped.map((name) => `<${name}>`).join(' '));
  for (const button of buttons) part.tell('button-link', button);
  const links = pieces.filter(({ href }) => href);
  const saysMore = pieces.some(({ text, href }) => !href && /[\p{L}\p{N}]/u.test(text));
  return { marked: withMarks(pieces), plain: withoutMarks(pieces), links, saysMore };
}

/** The words of a part. Where the old banner showed HTML, tags that we have no mark for are told. */
export function oldWords(part: OldPart, isHtml: boolean): OldWords | undefined {
  const text = part.text();
  if (text === undefined) return undefined;
  if (isHtml) return fromHtml(text, part);
  const plain = text.replace(/\s+/g, ' ').trim();
  return { marked: plain, plain, links: [], saysMore: true };
}
