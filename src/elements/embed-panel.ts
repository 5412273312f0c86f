import { html, nothing, type TemplateResult } from 'lit';
import type { Service } from '../config/notice-settings';
import { countryName } from './country-name';
import { itemList } from './item-list';
import { addressLink } from './notice-link';
import type { NoticeView } from './notice-view';
import { recipientName, serviceName } from './service-name';
import type { Word } from './voice';
import { embedWording, type EmbedKey } from './wording/embed';
import { noticeWording } from './wording/notices';
import { optOutWording } from './wording/opt-outs';

/** What the panel offers, and whom it tells what the visitor pressed. */
export interface EmbedOffer {
  /** What the frame calls itself. */
  readonly title: string;
  /** A press that could not be kept. */
  readonly unsaved: boolean;
  readonly once: () => void;
  /** None where the service alone does not decide. */
  readonly always: (() => void) | undefined;
}

function recipient(service: Service, view: NoticeView): TemplateResult {
  const { country } = service.recipient;
  const text = country && countryName(country, view.voice.language);
  const remark = text ? view.voice.word(noticeWording, 'notice.remark', { text }) : nothing;
  return html`${recipientName(service, view)}${remark}`;
}

function policy(service: Service, view: NoticeView): TemplateResult | typeof nothing {
  const { voice } = view;
  const label = voice.word(noticeWording, 'notice.policyOf', { name: recipientName(service, view) });
  return voice.has(service.policyUrl)
    ? html`<p part="policy">${addressLink(service.policyUrl, label, view)}</p>`
    : nothing;
}

/** Who would receive what, and the ways to show it all the same. */
export function embedPanel(service: Service, offer: EmbedOffer, view: NoticeView): TemplateResult {
  const { voice } = view;
  const word = (key: EmbedKey): Word => voice.word(embedWording, key);
  return html`<p id="title" part="title">${offer.title || serviceName(service, view)}</p>
    <p part="text">${voice.word(embedWording, 'embed.sends', { name: recipient(service, view) })}</p>
    ${itemList(service.dataSent, view)} ${policy(service, view)}
    <div class="acts">
      <button type="button" part="once" @click=${offer.once}>${word('embed.once')}</button>
      ${
        offer.always
          ? html`<button type="button" part="always" @click=${offer.always}>${word('embed.always')}</button>`
          : nothing
      }
    </div>
    <p role="status">${offer.unsaved ? voice.word(optOutWording, 'switch.unsaved') : nothing}</p>`;
}

/** Said where the file does not know the service: the frame stays shut. */
export function undeclared(service: string, title: string, { voice }: NoticeView): TemplateResult {
  return html`<p id="title" part="title">${title || service}</p>
    <p part="text">${voice.word(embedWording, 'embed.undeclared', { service })}</p>`;
}
