import type { TemplateResult, nothing } from 'lit';
import type { Service } from '../config/notice-settings';
import type { NoticeView } from './notice-view';
import { noticeWording } from './wording/notices';

/** What a service is called, or whoever receives from it. */
export function serviceName(
  { name, recipient, id }: Service,
  { voice }: NoticeView,
): TemplateResult | string | typeof nothing {
  const called = [name, recipient.name].find((text) => voice.has(text));
  return called ? voice.text(called) : (id ?? voice.word(noticeWording, 'services.unnamed'));
}

/** The name of whoever receives from a service, for a sentence. */
export const recipientName = ({ name, recipient }: Service, { voice }: NoticeView): string =>
  voice.plain(voice.has(recipient.name) ? recipient.name : name);
