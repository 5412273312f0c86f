import type { Service } from '../../config/notice-settings';
import type { NoticeView } from '../notice-view';
import { optOutList } from '../opt-out-list';
import { serviceCards, type CardContent } from '../service-cards';
import * as details from '../service-details';
import { serviceWording } from '../wording/services';
import { sectionFrame, type Drawn } from './section-frame';

const usesBeacon = ({ mechanism }: Service): boolean =>
  mechanism.includes('web-beacon') || mechanism.includes('email-beacon');

const content = (service: Service, heading: string, view: NoticeView): CardContent => ({
  before: [
    details.recipient(service, view),
    details.dataSent(service, view, 'service.recorded'),
    ...details.purposes(service, view),
    details.trigger(service, view),
    details.linkedCookies(service, view),
    details.ourAccess(service, view),
  ],
  ways: optOutList(service, view, heading),
  after: [details.policy(service, view)],
});

const fields = ['name', 'recipient', 'dataSent', 'ourPurpose', 'theirPurpose', 'trigger', 'optOut'] as const;

/** What a web beacon is, and every service that uses one, on pages or in e-mail. */
export function beaconsSection(view: NoticeView): Drawn {
  const { services, notice } = view.settings;
  const { intro, note } = notice.beacons;
  const users = services.filter(usesBeacon);
  const words = (some: readonly Service[]): readonly string[] =>
    some.some(({ cookies }) => cookies.length)
      ? [view.voice.plainWord(serviceWording, 'service.cookies')]
      : [];
  const frame = {
    term: 'web-beacon',
    lead: intro,
    note,
    besides: { services: () => users, fields, words },
  } as const;
  return sectionFrame('beacons', frame, [serviceCards('beacons', users, view, content)], view);
}
