import { nothing, type TemplateResult } from 'lit';
/** A name and what it stands for. A fact that nothing is known of is `nothing`. */
export type Fact = readonly [label: TemplateResult | string, value: TemplateResult | string | typeof nothing];
/** Facts under their names. One without a value is left out: an empty cell looks like an answer. */
export declare function factList(facts: readonly Fact[]): TemplateResult | typeof nothing;
