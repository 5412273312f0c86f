import type { ConsentSettings } from './consent-settings.js';
import type { NoticeSettings } from './notice-settings.js';
import type { Problem, StructureCode } from './problem.js';
/** Both doors' settings. */
export interface ConfigSettings {
    readonly consent: ConsentSettings;
    readonly notice: NoticeSettings;
}
/** Both doors together: all that can be read of a file, and everything that is wrong with its structure. Never throws. */
export declare function readConfig(json: unknown): {
    settings: ConfigSettings;
    problems: readonly Problem<StructureCode>[];
};
