import type { Glossary } from '../config/glossary-fields.js';
import type { Id } from '../config/types/small-types.js';
import type { Consent } from '../core/consent.js';
import type { PreferencesDraft } from './preferences-draft.js';
import type { PreferencesGroup } from './preferences-groups.js';
import type { Voice, Word } from './voice.js';
/** What the visitor can press. */
export interface PreferencesActs {
    readonly accept: () => void;
    readonly reject: () => void;
    readonly save: () => void;
    readonly withdraw: () => void;
    readonly close: () => void;
    /** Saves the receipts of this browser's decisions as a file. */
    readonly download: () => void;
    readonly set: (id: Id, on: boolean) => void;
    /** Asks for the services of a category. */
    readonly open: (category: Id) => void;
}
/** What the open preferences show, and whom they tell what the visitor did. */
export interface PreferencesView {
    readonly voice: Voice;
    readonly consent: Consent;
    /** Whether there is anything to withdraw. */
    readonly agreed: boolean;
    /** What this visitor should know besides, a sentence each. */
    readonly remarks: readonly Word[];
    /** Whether one of them is of Global Privacy Control. */
    readonly gpc: boolean;
    readonly glossary: Glossary;
    readonly groups: readonly PreferencesGroup[];
    readonly draft: PreferencesDraft;
    /** Categories whose services have been asked for. */
    readonly opened: ReadonlySet<Id>;
    readonly acts: PreferencesActs;
}
