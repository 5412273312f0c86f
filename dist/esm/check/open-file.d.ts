import type { Languages } from '../config/consent-settings';
import type { Category, Service } from '../config/notice-settings';
import type { Tell } from '../config/problem';
import type { ConfigSettings } from '../config/read-config';
import type { Rules } from '../config/types/config-file';
import type { CalendarDay, Model } from '../config/types/small-types';
import { type TextPlace } from './text-places';
/** A service with its place in the file. */
export interface OpenService {
    readonly path: string;
    readonly read: Service;
    readonly written: Readonly<Record<string, unknown>>;
    readonly category: Category | undefined;
    /** The model that holds for it: the file's, tightened by its own; a required category asks nobody. */
    readonly model: Model;
}
/** The file as the rules look at it: what was written, and what the readers make of it. */
export interface OpenFile {
    readonly json: Readonly<Record<string, unknown>>;
    readonly today: CalendarDay;
    readonly rules: ReadonlySet<Rules>;
    readonly settings: ConfigSettings;
    readonly languages: Languages;
    readonly services: readonly OpenService[];
    readonly texts: readonly TextPlace[];
}
/** For readers whose problems were told before. */
export declare const ignore: Tell;
export declare const entries: (value: unknown) => readonly unknown[];
/** Opens a file for the rules. */
export declare function openFile(json: Record<string, unknown>, settings: ConfigSettings, today: CalendarDay): OpenFile;
