import { nothing, html } from "lit";

import { sectionHeading } from "./section-heading.js";

function topic(heading, parts, view) {
    const said = parts.filter(part => part !== nothing && part !== "");
    if (!said.length) return nothing;
    return html`<div part="topic" class="topic">
    ${sectionHeading(view.level + 1, heading, {
        part: "topic-title"
    })}
    <div part="topic-text" class="topic-text">${said}</div>
  </div>`;
}

export { topic };
