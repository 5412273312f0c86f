import { cookieTable, keeps } from '../cookie-table';
import type { Besides } from '../glossary/said-in';
import type { NoticeView } from '../notice-view';
import { sectionHeading } from '../section-heading';
import { cookieWording } from '../wording/cookies';
import { cookieStatements } from './cookie-statements';
import { sectionFrame, type Drawn } from './section-frame';

const besides = ({ settings, voice }: NoticeView): Besides => ({
  services: () => settings.services.filter(keeps),
  fields: ['name', 'recipient', 'cookies'],
  words: (some) =>
    some.some(({ storageKeys }) => storageKeys.length)
      ? [voice.plainWord(cookieWording, 'cookies.storage')]
      : [],
});

/** What cookies are, what they are used for and how to refuse them, then the declaration of every cookie. */
export function cookiesSection(view: NoticeView): Drawn {
  const { note } = view.settings.notice.cookies;
  const list = view.voice.word(cookieWording, 'cookies.list');
  const heading = sectionHeading(view.level + 1, list, { part: 'list-title', id: 'cookie-list' });
  const frame = { explained: 'cookie', lead: note, besides: besides(view) } as const;
  return sectionFrame('cookies', frame, [cookieStatements(view), heading, cookieTable(view)], view);
}
