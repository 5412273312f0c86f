import type { Wording } from '../wording.js';
export type RemarkKey = 'remark.changed' | 'remark.added' | 'remark.expired' | 'remark.gpc';
export declare const remarkWording: Wording<RemarkKey>;
