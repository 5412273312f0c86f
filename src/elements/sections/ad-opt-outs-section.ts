import { html, nothing } from 'lit';
import type { Service } from '../../config/notice-settings';
import { adSwitch } from '../ad-switch';
import type { NoticeView } from '../notice-view';
import { optOutList } from '../opt-out-list';
import { serviceCards, type CardContent } from '../service-cards';
import * as details from '../service-details';
import { noticeWording } from '../wording/notices';
import { sectionFrame, type Drawn } from './section-frame';

function content(service: Service, heading: string, view: NoticeView): CardContent {
  const control = adSwitch(service, heading, view);
  const elsewhere = control ? service.optOut.filter(({ by }) => by !== 'widget') : service.optOut;
  return {
    control,
    before: [details.recipient(service, view), ...details.purposes(service, view)],
    ways: optOutList(service, view, heading, elsewhere),
    after: [
      details.dataSent(service, view),
      details.linked(service, view),
      details.minors(service, view),
      details.policy(service, view),
    ],
  };
}

const fields = [
  'name',
  'recipient',
  'ourPurpose',
  'theirPurpose',
  'optOut',
  'dataSent',
  'minorsNote',
] as const;

/** Behavioural-advertising partners: what each does, where it is stopped, and our own switch. */
export function adOptOutsSection(view: NoticeView): Drawn {
  const { intro, note } = view.settings.notice.adOptOuts;
  const partners = view.settings.services.filter(({ behavioralAds }) => behavioralAds);
  const words = (): readonly string[] =>
    partners.length ? [view.voice.plainWord(noticeWording, 'adOptOuts.caveat')] : [];
  const besides = { services: () => partners, fields, words };
  const caveat = html`<p part="caveat">${view.voice.word(noticeWording, 'adOptOuts.caveat')}</p>`;
  const cards = serviceCards('adOptOuts', partners, view, content);
  const frame = { term: 'behavioural-advertising', lead: intro, note, besides } as const;
  return sectionFrame('adOptOuts', frame, [partners.length ? caveat : nothing, cards], view);
}
