import { nothing, html } from "lit";

function factList(facts) {
    const known = facts.filter(([, value]) => value !== nothing && value !== "");
    if (!known.length) return nothing;
    return html`<dl part="facts">
    ${known.map(([label, value]) => html`<div>
          <dt part="label">${label}</dt>
          <dd part="value">${value}</dd>
        </div>`)}
  </dl>`;
}

export { factList };
