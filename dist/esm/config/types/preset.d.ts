import type { WrittenService } from './service.js';
import type { CalendarDay, Id } from './small-types.js';
/** What there is to know of a service that many sites use; what it is used for, and under which category, a site says. */
export type Preset = Omit<WrittenService, 'use' | 'id' | 'category' | 'model' | 'ourPurpose' | 'hold'> & {
    readonly id: Id;
};
/** Known services by their ids. */
export type Presets = Readonly<Record<Id, Preset>>;
/** Where facts come from. */
export interface PresetSource {
    /** The fields that it confirms. */
    readonly fields: readonly (keyof Preset)[];
    /** An address, or a data set with its version. Absent where nobody has seen the facts in a source. */
    readonly from?: string;
}
/** A file of `presets/`. */
export interface PresetFile extends Preset {
    /** Whether a source was seen for every fact. */
    readonly verified: boolean;
    /** The day on which the facts were compared with the sources. */
    readonly checkedOn: CalendarDay;
    readonly sources: readonly PresetSource[];
}
