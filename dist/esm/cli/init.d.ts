import type { CalendarDay } from '../config/types/small-types';
export type Written = 'written' | 'exists' | {
    readonly error: string;
};
/** Writes a file to start from. What is there already stays, unless forced. */
export declare function init(file: string, today: CalendarDay, force: boolean): Written;
