/** Bytes as text, or the name of the encoding that they are in instead of UTF-8. */
export type Decoded = { readonly text: string; readonly bom: boolean } | { readonly encoding: string };

const starts = (bytes: Uint8Array, ...first: readonly number[]): boolean =>
  first.every((byte, at) => bytes[at] === byte);

const decode = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const count = (text: string, kind: RegExp): number => text.match(kind)?.length ?? 0;

/** No text has such characters, whatever its encoding. */
const noText = /[\x00-\x08\x0b\x0e-\x1f]/; // eslint-disable-line no-control-regex

/** Kana speak most for an encoding: read in another, Japanese turns into rare characters and half-width kana. */
function likely(text: string | undefined): number {
  if (text === undefined || noText.test(text)) return 0;
  return count(text, /[\u3041-\u30ff]/g) * 2 + count(text, /[\u4e00-\u9fff]/g);
}

/** JSON is ASCII between its texts, so that a wide encoding shows as zero bytes. */
const isWide = (bytes: Uint8Array): boolean =>
  starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff) || bytes[0] === 0 || bytes[1] === 0;

const isCut = (bytes: Uint8Array): boolean => {
  try {
    // As a stream, which may go on: what is left over at the end is no mistake.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
};

/** UTF-8 that was cut in a character, or of which a few bytes were lost. */
const isDamaged = (bytes: Uint8Array): boolean => {
  const text = new TextDecoder().decode(bytes);
  return isCut(bytes) || count(text, /[\u3041-\u30ff\u4e00-\u9fff]/g) > count(text, /\ufffd/g) * 4;
};

function encodingOf(bytes: Uint8Array): string {
  if (isDamaged(bytes)) return 'damaged';
  const [shiftJis, eucJp] = [likely(decode(bytes, 'shift_jis')), likely(decode(bytes, 'euc-jp'))];
  if (Math.max(shiftJis, eucJp) <= 0) return 'unknown';
  return shiftJis >= eucJp ? 'Shift_JIS' : 'EUC-JP';
}

/** ISO-2022-JP is ASCII with escapes, which no JSON has. */
const iso2022 = /\x1b\$[@B]/; // eslint-disable-line no-control-regex

/** Reads bytes as UTF-8, with or without a BOM; of other bytes it says what they are. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  if (isWide(bytes)) return { encoding: 'UTF-16' };
  const text = decode(bytes, 'utf-8');
  if (text === undefined) return { encoding: encodingOf(bytes) };
  if (iso2022.test(text)) return { encoding: 'ISO-2022-JP' };
  return { text, bom: starts(bytes, 0xef, 0xbb, 0xbf) };
}
