import type { TemplateResult, nothing } from 'lit';
import type { Service } from '../config/notice-settings';
import type { Text } from '../config/read/text';
import type { NoticeView } from './notice-view';
import { noticeWording } from './wording/notices';

type Name = TemplateResult | string | typeof nothing;

function firstOf(names: readonly Text[], { id }: Service, { voice }: NoticeView): Name {
  const called = names.find((text) => voice.has(text));
  return called ? voice.text(called) : (id ?? voice.word(noticeWording, 'services.unnamed'));
}

/** What a service is called, or whoever receives from it. */
export const serviceName = (service: Service, view: NoticeView): Name =>
  firstOf([service.name, service.recipient.name], service, view);

/** What whoever receives from a service is called, or else the service. */
export const recipientName = (service: Service, view: NoticeView): Name =>
  firstOf([service.recipient.name, service.name], service, view);
