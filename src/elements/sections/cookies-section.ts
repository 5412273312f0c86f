import { cookieTable } from '../cookie-table';
import type { NoticeView } from '../notice-view';
import { sectionHeading } from '../section-heading';
import { cookieWording } from '../wording/cookies';
import { cookieStatements } from './cookie-statements';
import { sectionFrame, type Drawn } from './section-frame';

/** What cookies are, what they are used for and how to refuse them, then the declaration of every cookie. */
export function cookiesSection(view: NoticeView): Drawn {
  const { note } = view.settings.notice.cookies;
  const list = view.voice.word(cookieWording, 'cookies.list');
  const heading = sectionHeading(view.level + 1, list, { part: 'list-title', id: 'cookie-list' });
  const { services } = view.settings;
  const stores = services.some(({ storageKeys }) => storageKeys.length);
  const frame = {
    explained: 'cookie',
    lead: note,
    besides: {
      services: services.filter(({ cookies, storageKeys }) => cookies.length || storageKeys.length),
      fields: ['name', 'recipient', 'cookies'],
      words: stores ? [view.voice.plainWord(cookieWording, 'cookies.storage')] : [],
    },
  } as const;
  return sectionFrame('cookies', frame, [cookieStatements(view), heading, cookieTable(view)], view);
}
