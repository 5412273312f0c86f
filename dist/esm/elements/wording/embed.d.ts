import type { Wording } from '../wording.js';
export type EmbedKey = `embed.${'sends' | 'once' | 'always' | 'undeclared'}`;
/** What stands in the place of a frame that nobody has allowed yet. */
export declare const embedWording: Wording<EmbedKey>;
