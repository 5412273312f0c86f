import { html, nothing } from 'lit';
import { dayName } from '../day-name';
import { numberedList } from '../item-list';
import type { Policy } from '../../config/sections/person-fields';
import type { NoticeView } from '../notice-view';
import { closingWording } from '../wording/closing';
import { fileSection } from './file-section';
import { labelled } from './labelled';
import { personName } from './person-name';
import type { Drawn } from './section-frame';

/** When it was established, and over whose name. */
function signature({ established, signedBy }: Policy, view: NoticeView): Drawn {
  const { voice, settings } = view;
  const signed = personName(signedBy, view);
  if (!established && signed === nothing) return nothing;
  const since = established ? dayName(established, voice.language) : nothing;
  return html`<div part="signature" class="signature">
    ${labelled(voice.word(closingWording, 'policy.established'), since, view)}
    ${signed === nothing ? nothing : html`<p>${voice.text(settings.company.name)} ${signed}</p>`}
  </div>`;
}

/** What the company promises, numbered, over the name of its head. */
export const policySection = fileSection('policy', (policy, view) => [
  numberedList(policy.items, view),
  signature(policy, view),
]);
