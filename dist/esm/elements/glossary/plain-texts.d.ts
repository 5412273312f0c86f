import type { Text } from '../../config/read/text.js';
import type { Voice } from '../voice.js';
/**
 * Says many texts as `voice.plain` does, in a hundredth of the time: texts that are written in the same languages are
 * said in the same one.
 */
export declare function plainTexts(voice: Voice): (text: Text) => string;
