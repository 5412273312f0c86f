import { nothing, html } from "lit";

import { dayName } from "../day-name.js";

import { numberedList } from "../item-list.js";

import { closingWording } from "../wording/closing.js";

import { fileSection } from "./file-section.js";

import { labelled } from "./labelled.js";

import { personName } from "./person-name.js";

function signature({established: established, signedBy: signedBy}, view) {
    const {voice: voice, settings: settings} = view;
    const signed = personName(signedBy, view);
    if (!established && signed === nothing) return nothing;
    const since = established ? dayName(established, voice.language) : nothing;
    return html`<div part="signature" class="signature">
    ${labelled(voice.word(closingWording, "policy.established"), since, view)}
    ${signed === nothing ? nothing : html`<p>${voice.text(settings.company.name)} ${signed}</p>`}
  </div>`;
}

const policySection = fileSection("policy", (policy, view) => [ numberedList(policy.items, view), signature(policy, view) ]);

export { policySection };
