import { html, nothing, type TemplateResult } from 'lit';

/** A name and what it stands for. A fact that nothing is known of is `nothing`. */
export type Fact = readonly [label: TemplateResult | string, value: TemplateResult | string | typeof nothing];

/** The rows of facts under their names. One without a value is left out: an empty cell looks like an answer. */
export const factRows = (facts: readonly Fact[]): readonly TemplateResult[] =>
  facts
    .filter(([, value]) => value !== nothing && value !== '')
    .map(
      ([label, value]) =>
        html`<div>
          <dt part="label">${label}</dt>
          <dd part="value">${value}</dd>
        </div>`,
    );

/** Facts under their names; nothing where nothing is known. */
export function factList(facts: readonly Fact[]): TemplateResult | typeof nothing {
  const rows = factRows(facts);
  return rows.length ? html`<dl part="facts">${rows}</dl>` : nothing;
}
