import type { PresetFile } from '../config/types/preset';
import type { WrittenText } from '../config/types/small-types';

/** Half-width or full-width, large or small: the same. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

const sayings = (text: WrittenText | undefined): readonly string[] =>
  typeof text === 'string' ? [text] : Object.values(text ?? {});

/** What somebody may know of a service. */
const known = ({ id, name, recipient, hosts = [] }: PresetFile): readonly string[] =>
  [id, ...sayings(name), ...sayings(recipient?.name), ...hosts].map(plain);

/** The known services that a word is part of: of the id, the name or the recipient in any language, or a host. */
export const findPresets = (presets: readonly PresetFile[], word: string): readonly PresetFile[] =>
  presets.filter((preset) => known(preset).some((text) => text.includes(plain(word))));
