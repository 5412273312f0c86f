import type { PresetCode, Problem } from './problem.js';
import type { Presets } from './types/preset.js';
/**
 * The file with the fields of its known services filled in, and what could not be filled in. What the file says itself
 * wins, field by field: a field of the file replaces the whole field of the preset. The rest of the file stays as it is.
 */
export declare function expandServices(json: unknown, presets: Presets): {
    readonly json: unknown;
    readonly problems: readonly Problem<PresetCode>[];
};
