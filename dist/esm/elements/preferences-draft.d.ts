import type { Rule } from '../config/consent-settings.js';
import type { Id } from '../config/types/small-types.js';
import type { Choices } from '../core/answer.js';
/**
 * What the visitor has set in the open preferences and not yet saved. A service follows its category until the
 * visitor says otherwise; moving the category moves its services with it.
 */
export declare class PreferencesDraft {
    #private;
    constructor(rules: ReadonlyMap<Id, Rule>, granted: readonly Id[]);
    isOn(id: Id): boolean;
    set(id: Id, on: boolean): void;
    /** How many services of a category differ from it. */
    exceptionsIn(category: Id): number;
    /** All that is on the screen, so that nothing is saved that the visitor did not see. */
    choices(): Choices;
}
