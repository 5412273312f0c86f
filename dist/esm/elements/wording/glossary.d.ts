import type { Wording } from '../wording';
export type GlossaryKey = `glossary.${'cookie' | 'web-beacon' | 'external-transmission' | 'behavioural-advertising'}`;
/** What the notices' own terms mean, in everyday words. */
export declare const glossaryWording: Wording<GlossaryKey>;
