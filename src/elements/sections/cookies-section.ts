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
  return sectionFrame('cookies', { lead: note }, [cookieStatements(view), heading, cookieTable(view)], view);
}
