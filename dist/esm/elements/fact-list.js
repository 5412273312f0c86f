import { nothing, html } from "lit";

const factRows = facts => facts.filter(([, value]) => value !== nothing && value !== "").map(([label, value]) => html`<div>
          <dt part="label">${label}</dt>
          <dd part="value">${value}</dd>
        </div>`);

function factList(facts) {
    const rows = factRows(facts);
    return rows.length ? html`<dl part="facts">${rows}</dl>` : nothing;
}

export { factList, factRows };
