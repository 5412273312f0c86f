import type { ConsentSettings } from '../config/consent-settings.js';
import type { Id } from '../config/types/small-types.js';
import type { Standing } from './standing.js';
/** What may run now, by id of category and service; an id that is not here is not allowed. */
export type Allowed = ReadonlyMap<Id, boolean>;
/** Of several standings the stricter side wins, id by id. Without any, the model's start. */
export declare const decide: ({ rules }: ConsentSettings, standings: readonly Standing[]) => Allowed;
/** Whether the visitor has yet to answer, if there is anything to say or to ask. */
export declare const isAsked: ({ usable, model, rules }: ConsentSettings, standings: readonly Standing[]) => boolean;
