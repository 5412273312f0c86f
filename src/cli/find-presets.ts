import type { PresetFile } from '../config/types/preset';
import type { WrittenText } from '../config/types/small-types';

/** Half-width or full-width, large or small: the same. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

const sayings = (text: WrittenText | undefined): readonly string[] =>
  typeof text === 'string' ? [text] : Object.values(text ?? {});

/** What somebody may know of a service. */
const known = ({ id, name, recipient, hosts = [] }: PresetFile): readonly string[] =>
  [id, ...sayings(name), ...sayings(recipient?.name), ...hosts].map(plain);

const joined = (text: string): string => text.replace(/[-_\s]/g, '');

/** Part of one of them, whatever hyphens and blanks it has; or each of its own parts is in one of them. */
function answers(texts: readonly string[], word: string): boolean {
  const whole = joined(word);
  if (texts.some((text) => text.includes(word) || (whole && joined(text).includes(whole)))) return true;
  const parts = word.split(/[-_\s]+/).filter(Boolean);
  return parts.length > 1 && parts.every((part) => texts.some((text) => text.includes(part)));
}

/** The known services that a word is part of: of the id, the name or the recipient in any language, or a host. */
export const findPresets = (presets: readonly PresetFile[], word: string): readonly PresetFile[] =>
  presets.filter((preset) => answers(known(preset), plain(word)));
