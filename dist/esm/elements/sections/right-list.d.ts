import type { Right } from '../../config/types/notice/requests.js';
import type { NoticeView } from '../notice-view.js';
import type { Drawn } from './section-frame.js';
/** What a person may ask for, in our words. */
export declare const rightList: (rights: readonly Right[], { voice }: NoticeView) => Drawn;
