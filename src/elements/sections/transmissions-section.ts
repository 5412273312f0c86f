import type { Service } from '../../config/notice-settings';
import type { NoticeView } from '../notice-view';
import { optOutList } from '../opt-out-list';
import { serviceCards, type CardContent } from '../service-cards';
import * as details from '../service-details';
import { serviceWording } from '../wording/services';
import { inJapaneseToo } from './in-japanese-too';
import { sectionFrame, type Drawn } from './section-frame';

const content = (service: Service, heading: string, view: NoticeView): CardContent => ({
  before: [
    details.dataSent(service, view),
    details.recipient(service, view),
    ...details.purposes(service, view),
    details.mechanism(service, view),
    details.trigger(service, view),
  ],
  ways: optOutList(service, view, heading),
  after: [
    details.linked(service, view),
    details.transfer(service, view),
    details.retention(service, view),
    details.minors(service, view),
    details.policy(service, view),
  ],
});

const fields = [
  ...(['name', 'dataSent', 'recipient', 'ourPurpose', 'theirPurpose', 'trigger', 'optOut'] as const),
  ...(['transfer', 'retention', 'minorsNote'] as const),
] as const;

/** By what means something is sent is said in our words. */
function kinds(services: readonly Service[], { voice }: NoticeView): readonly string[] {
  const used = new Set(services.flatMap(({ mechanism }) => mechanism));
  return [...used].map((kind) => voice.plainWord(serviceWording, `mechanism.${kind}`));
}

function drawTransmissions(view: NoticeView): Drawn {
  const { services, notice } = view.settings;
  const { intro, note } = notice.transmissions;
  const besides = {
    services: () => services,
    fields,
    words: (some: readonly Service[]) => kinds(some, view),
  };
  const frame = { term: 'external-transmission', lead: intro, note, besides } as const;
  return sectionFrame('transmissions', frame, [serviceCards('transmissions', services, view, content)], view);
}

/**
 * For every service what is sent, to whom and why, in the order of the rule, and how to opt out (Telecommunications
 * Business Act Art. 27-12; Enforcement Regulations Art. 22-2-28 to 22-2-31).
 */
export const transmissionsSection = inJapaneseToo(drawTransmissions);
