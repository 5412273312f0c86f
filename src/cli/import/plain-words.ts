import { isAddress } from '../../config/address';

/** A piece of a text, as our marks can say it. */
export interface Piece {
  readonly text: string;
  readonly href?: string;
  readonly strong?: boolean;
}

/** An HTML text in pieces, and what of it our marks cannot say. */
export interface Words {
  readonly pieces: readonly Piece[];
  /** Names of tags that were dropped; what stood in them stays. */
  readonly dropped: readonly string[];
  /** Links that were buttons of the old banner (`data-cc`). */
  readonly buttons: readonly string[];
}

const token =
  /<!--[^]*?-->|<(script|style)\b[^]*?<\/\1\s*>|<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'<>])*)>/gi;

const entities: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', copy: '©', reg: '®', trade: '™' },
  ...{ hellip: '…', mdash: '—', ndash: '–', laquo: '«', raquo: '»', middot: '·', bull: '•' },
  ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', shy: '' },
  ...{ auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß' },
  ...{
    eacute: 'é',
    egrave: 'è',
    agrave: 'à',
    ecirc: 'ê',
    ccedil: 'ç',
    ntilde: 'ñ',
    oacute: 'ó',
    iacute: 'í',
  },
};

const character = (code: number): string =>
  code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';

function decodeOne(whole: string, name: string): string {
  const [, hex, decimal] = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? [];
  if (hex !== undefined) return character(parseInt(hex, 16));
  if (decimal !== undefined) return character(Number(decimal));
  return Object.hasOwn(entities, name) ? (entities[name] ?? '') : whole;
}

/** Text between tags, as a browser would show it: entities read, white space as one blank. */
const shownText = (raw: string): string =>
  raw.replace(/\s+/g, ' ').replace(/&(#?\w{1,10});/g, (whole, name: string) => decodeOne(whole, name));

const attribute = (attributes: string, name: string): string | undefined => {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(
    attributes,
  );
  const raw = found?.[1] ?? found?.[2] ?? found?.[3];
  return raw === undefined ? undefined : shownText(raw).trim();
};

const breaks = ['br', 'p', 'div', 'li', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const understood = ['a', 'b', 'strong', 'br', 'p', 'div'];

/** An address that can stand in our mark. */
const markable = (href: string | undefined): string | undefined => {
  const url = href?.replaceAll(' ', '%20').replaceAll('(', '%28').replaceAll(')', '%29');
  return url && url !== '#' && isAddress(url) && !/\s/.test(url) ? url : undefined;
};

/** Takes an HTML text apart. */
export function htmlWords(html: string): Words {
  const pieces: Piece[] = [];
  const [dropped, buttons] = [new Set<string>(), new Set<string>()];
  let [end, href, strong] = [0, undefined as string | undefined, false];
  const add = (text: string): void => {
    if (text) pieces.push({ text, ...(href ? { href } : strong && { strong }) });
  };
  const openLink = (attributes: string): void => {
    const button = attribute(attributes, 'data-cc');
    href = button === undefined ? markable(attribute(attributes, 'href')) : undefined;
    if (button !== undefined) buttons.add(button);
    else if (!href) dropped.add('a');
  };
  for (const found of html.matchAll(token)) {
    const [whole, block, slash, tag, attributes = ''] = found;
    const name = (tag ?? block ?? '').toLowerCase();
    add(shownText(html.slice(end, found.index)));
    end = found.index + whole.length;
    if (breaks.includes(name)) pieces.push({ text: '\n' });
    if (name && !understood.includes(name)) dropped.add(name);
    if (name === 'b' || name === 'strong') strong = !slash;
    if (name === 'a' && slash) href = undefined;
    else if (name === 'a') openLink(attributes);
  }
  add(shownText(html.slice(end)));
  return { pieces, dropped: [...dropped], buttons: [...buttons] };
}

/** Breaks at the edges go, and so do blanks around them. */
const tidy = (text: string): string =>
  text
    .replace(/[ \t]*\n\s*/g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim();

/** Without what our mark reads as its own end. */
const inMark = (text: string, ends: RegExp): string => text.replace(ends, '');

function marked({ text, href, strong }: Piece): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  if (!inner) return text;
  if (href) return `${before}[${inMark(inner, /[[\]]/g)}](${href})${after}`;
  return strong ? `${before}**${inMark(inner, /\*/g)}**${after}` : text;
}

/** Pieces of one link or stress that were torn apart by tags within them belong together. */
const joined = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.reduce<Piece[]>((all, piece) => {
    const last = all.at(-1);
    const same = last && last.href === piece.href && last.strong === piece.strong;
    return same ? [...all.slice(0, -1), { ...last, text: last.text + piece.text }] : [...all, piece];
  }, []);

/** As a text with our marks. */
export const withMarks = (pieces: readonly Piece[]): string => tidy(joined(pieces).map(marked).join(''));

/** As a text for where marks are not read, such as the words on a button. */
export const withoutMarks = (pieces: readonly Piece[]): string =>
  tidy(pieces.map(({ text }) => text).join('')).replaceAll('\n', ' ');
