import { html, nothing, type TemplateResult } from 'lit';
import type { OptOut, Service } from '../config/notice-settings';
import type { CalendarDay } from '../config/types/small-types';
import { controlRoom } from './control-room';
import { dayName } from './day-name';
import type { Fact } from './fact-list';
import { addressLink } from './notice-link';
import { recipientName } from './service-name';
import { pressRemarks } from './service-state';
import { settled } from './settled';
import type { NoticeView } from './notice-view';
import type { Word } from './voice';
import { noticeWording } from './wording/notices';
import { optOutWording } from './wording/opt-outs';
import { serviceWording } from './wording/services';

type By = NonNullable<OptOut['by']>;
type Drawn = TemplateResult | typeof nothing;

/** What opting out costs: in the entry's words, else in those of the service's category. */
export function consequence(
  own: OptOut['consequence'] | undefined,
  { category }: Service,
  { voice, settings }: NoticeView,
): Drawn {
  const inherited = settings.categories.find(({ id }) => id === category)?.consequence;
  const said = [own, inherited].find((text) => text && voice.has(text));
  if (!said) return nothing;
  const label = voice.word(serviceWording, 'service.consequence');
  return html`<p part="consequence">
    ${voice.word(noticeWording, 'notice.labelled', { label })}${voice.text(said)}
  </p>`;
}

/** Our own switch as a button that says what it will do. */
function ownButton(service: Service, view: NoticeView, heading: string): Drawn {
  const { voice, live } = view;
  const state = live?.switches?.state(service);
  if (state !== 'allowed' && state !== 'refused') return controlRoom(view);
  const allowed = state === 'allowed';
  return html`<p>
      <button
        type="button"
        part="switch"
        id=${`${heading}-switch`}
        aria-labelledby=${`${heading}-switch ${heading}`}
        @click=${() => live?.switches?.set(service, !allowed)}
      >
        ${voice.word(optOutWording, allowed ? 'switch.refuse' : 'switch.allow')}
      </button>
    </p>
    ${pressRemarks(service, view)}`;
}

function page(by: By, { url, urlCheckedOn }: OptOut, service: Service, view: NoticeView): Drawn {
  const { voice } = view;
  if (!voice.has(url)) return nothing;
  const label = voice.word(noticeWording, `notice.page.${by}`, { name: recipientName(service, view) });
  return html`<p>${addressLink(url, label, view)}${urlCheckedOn ? checked(urlCheckedOn, view) : nothing}</p>`;
}

/** Pages of others move: the day tells how far the address can be relied on. */
function checked(on: CalendarDay, { voice }: NoticeView): Word {
  const day = dayName(on, voice.language);
  return voice.word(noticeWording, 'notice.remark', {
    text: voice.word(noticeWording, 'notice.checkedOn', { day }),
  });
}

/** By what means, what it stops, and what it costs. */
const said = (by: By, optOut: OptOut, service: Service, view: NoticeView): TemplateResult =>
  html`<p>${view.voice.word(optOutWording, `optOut.${by}.${optOut.stops ?? 'unsaid'}`)}</p>
    ${page(by, optOut, service, view)} ${consequence(optOut.consequence, service, view)}`;

function entry(optOut: OptOut, service: Service, view: NoticeView, heading: string): unknown {
  const { by } = optOut;
  if (!by) return nothing;
  const drawn = (): TemplateResult => said(by, optOut, service, view);
  if (by !== 'widget') return settled(service, view, () => html`<li>${drawn()}</li>`);
  return html`<li>${settled(service, view, drawn)} ${ownButton(service, view, heading)}</li>`;
}

/**
 * The ways to opt out of a service: by what means, whether it stops the sending or the use, and what it costs
 * (Enforcement Regulations of the Telecommunications Business Act, Art. 22-2-31(i) to (iv)).
 */
export function optOutList(
  service: Service,
  view: NoticeView,
  heading: string,
  entries: readonly OptOut[] = service.optOut,
): Fact {
  const usable = entries.filter(({ by }) => by);
  const label = view.voice.word(serviceWording, 'service.optOut');
  if (!usable.length) return [label, nothing];
  return [
    label,
    html`<ul part="opt-outs" class="ways">
      ${usable.map((one) => entry(one, service, view, heading))}
    </ul>`,
  ];
}
