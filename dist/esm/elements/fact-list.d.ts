import { nothing, type TemplateResult } from 'lit';
/** A name and what it stands for. A fact that nothing is known of is `nothing`. */
export type Fact = readonly [label: TemplateResult | string, value: TemplateResult | string | typeof nothing];
/** The rows of facts under their names. One without a value is left out: an empty cell looks like an answer. */
export declare const factRows: (facts: readonly Fact[]) => readonly TemplateResult[];
/** Facts under their names; nothing where nothing is known. */
export declare function factList(facts: readonly Fact[]): TemplateResult | typeof nothing;
