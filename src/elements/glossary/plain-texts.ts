import type { Text } from '../../config/read/text';
import type { Voice } from '../voice';

/**
 * Says many texts as `voice.plain` does, in a hundredth of the time: texts that are written in the same languages are
 * said in the same one.
 */
export function plainTexts(voice: Voice): (text: Text) => string {
  const chosen = new Map<string, string>();
  return (text) => {
    const exact = text[voice.language];
    if (exact !== undefined) return exact;
    const tags = Object.keys(text);
    const written = tags.join();
    const tag = chosen.get(written) ?? tags.find((one) => text[one] === voice.plain(text)) ?? '';
    chosen.set(written, tag);
    return text[tag] ?? '';
  };
}
