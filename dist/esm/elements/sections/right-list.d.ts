import type { Right } from '../../config/types/notice/requests';
import type { NoticeView } from '../notice-view';
import type { Drawn } from './section-frame';
/** What a person may ask for, in our words. */
export declare const rightList: (rights: readonly Right[], { voice }: NoticeView) => Drawn;
