import type { NoticeView } from '../notice-view.js';
import type { Drawn } from './section-frame.js';
/**
 * A section of which the law wants a Japanese version (Enforcement Regulations of the Telecommunications Business Act,
 * Art. 22-2-28), or holds the business to its Japanese words: another language is followed by it, not instead of it.
 */
export declare const inJapaneseToo: (draw: (view: NoticeView) => Drawn) => (view: NoticeView) => Drawn;
