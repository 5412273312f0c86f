import { nothing, html } from 'lit';
import { dayName } from './day-name.js';
import { filled } from './filled.js';
import { addressLink } from './notice-link.js';
import { richText } from './rich-text.js';
import { recipientName } from './service-name.js';
import { unsavedRemark } from './service-state.js';
import { noticeWording } from './wording/notices.js';
import { optOutWording } from './wording/opt-outs.js';
import { serviceWording } from './wording/services.js';

/** What opting out costs: in the entry's words, else in those of the service's category. */
function consequence(own, { category }, { voice, settings }) {
    const inherited = settings.categories.find(({ id }) => id === category)?.consequence;
    const said = [own, inherited].find((text) => text && voice.has(text));
    if (!said)
        return nothing;
    const label = voice.word(serviceWording, 'service.consequence');
    return html `<p part="consequence">
    ${voice.word(noticeWording, 'notice.labelled', { label })}${voice.text(said)}
  </p>`;
}
/** Our own switch as a button that says what it will do. */
function ownButton(service, view, heading) {
    const { voice, switches } = view;
    const state = switches.state(service);
    if (state !== 'allowed' && state !== 'refused')
        return nothing;
    const allowed = state === 'allowed';
    return html `<p>
      <button
        type="button"
        part="switch"
        id=${`${heading}-switch`}
        aria-labelledby=${`${heading}-switch ${heading}`}
        @click=${() => switches.set(service, !allowed)}
      >
        ${voice.word(optOutWording, allowed ? 'switch.refuse' : 'switch.allow')}
      </button>
    </p>
    ${unsavedRemark(service, view)}`;
}
function page({ by = 'widget', url, urlCheckedOn }, service, view) {
    const { voice } = view;
    if (!voice.has(url))
        return nothing;
    const words = voice.word(noticeWording, `notice.page.${by}`);
    const label = filled(words, 'name', recipientName(service, view));
    return html `<p>${addressLink(url, label, view)}${urlCheckedOn ? checked(urlCheckedOn, view) : nothing}</p>`;
}
/** Pages of others move: the day tells how far the address can be relied on. */
function checked(on, { voice }) {
    const day = dayName(on, voice.language);
    return voice.word(noticeWording, 'notice.remark', {
        text: voice.word(noticeWording, 'notice.checkedOn', { day }),
    });
}
function entry(optOut, service, view, heading) {
    const { by, stops } = optOut;
    if (!by)
        return nothing;
    return html `<li>
    <p>${richText(view.voice.word(optOutWording, `optOut.${by}.${stops ?? 'unsaid'}`))}</p>
    ${page(optOut, service, view)} ${consequence(optOut.consequence, service, view)}
    ${by === 'widget' ? ownButton(service, view, heading) : nothing}
  </li>`;
}
/**
 * The ways to opt out of a service: by what means, whether it stops the sending or the use, and what it costs
 * (Enforcement Regulations of the Telecommunications Business Act, Art. 22-2-31(i) to (iv)).
 */
function optOutList(service, view, heading, entries = service.optOut) {
    const usable = entries.filter(({ by }) => by);
    const label = view.voice.word(serviceWording, 'service.optOut');
    if (!usable.length)
        return [label, nothing];
    return [
        label,
        html `<ul part="opt-outs" class="ways">
      ${usable.map((one) => entry(one, service, view, heading))}
    </ul>`,
    ];
}

export { consequence, optOutList };
