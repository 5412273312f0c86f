import type { Service } from '../../config/notice-settings';
import type { Besides } from '../glossary/said-in';
import type { NoticeView } from '../notice-view';
import { optOutList } from '../opt-out-list';
import { serviceCards, type CardContent } from '../service-cards';
import * as details from '../service-details';
import { serviceWording } from '../wording/services';
import { sectionFrame, type Drawn } from './section-frame';

const content = (service: Service, heading: string, view: NoticeView): CardContent => ({
  facts: [
    details.dataSent(service, view),
    details.recipient(service, view),
    ...details.purposes(service, view),
    details.mechanism(service, view),
    details.trigger(service, view),
    optOutList(service, view, heading),
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
function besides({ settings: { services }, voice }: NoticeView): Besides {
  const kinds = new Set(services.flatMap(({ mechanism }) => mechanism));
  const words = [...kinds].map((kind) => voice.plainWord(serviceWording, `mechanism.${kind}`));
  return { services, fields, words };
}

/**
 * For every service what is sent, to whom and why, in the order of the rule, and how to opt out (Telecommunications
 * Business Act Art. 27-12; Enforcement Regulations Art. 22-2-28 to 22-2-31).
 */
export function transmissionsSection(view: NoticeView): Drawn {
  const { services, notice } = view.settings;
  const { intro, note } = notice.transmissions;
  const frame = { term: 'external-transmission', lead: intro, note, besides: besides(view) } as const;
  return sectionFrame('transmissions', frame, [serviceCards('transmissions', services, view, content)], view);
}
