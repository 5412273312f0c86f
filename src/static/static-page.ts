import type { NoticeSettings } from '../config/notice-settings';
import { sectionTitle } from '../elements/sections/section-frame';
import { escaped } from './escaped';
import { htmlDocument } from './html-document';
import { pageStyle } from './page-style';
import { staticNotice, type Wanted } from './static-notice';
import { staticStyle } from './static-style';
import { staticView } from './static-view';
import { htmlOf } from './html-of';
import { pageWording } from './wording';

type PageWanted = Omit<Wanted, 'level'> & { readonly draft: boolean };

const plainText = (html: string): string => html.replace(/<[^>]*>/g, '').trim();

/** The heading of the page: the section's where there is only one, which then needs no second. */
function names(settings: NoticeSettings, { language, sections }: PageWanted) {
  const view = staticView(settings, language, 1);
  const { voice } = view;
  const [only, ...more] = sections ?? [];
  const alone = !!only && !more.length;
  // As HTML, since a title of the file can have marks in it.
  const title = alone
    ? plainText(htmlOf(sectionTitle(only, view)))
    : escaped(voice.plainWord(pageWording, 'page.title'));
  const company = escaped(voice.plain(settings.company.name));
  const full = company ? voice.plainWord(pageWording, 'page.titleOf', { title, company }) : title;
  return { voice, full, heading: alone ? '' : `<h1>${title}</h1>\n`, level: alone ? 1 : 2 };
}

/** The version of the file, and on an approval copy that it is not published. */
function edition({ version }: NoticeSettings, draft: boolean, { voice }: ReturnType<typeof names>): string {
  if (draft) {
    const mark = version
      ? voice.plainWord(pageWording, 'page.draft', { version })
      : voice.plainWord(pageWording, 'page.draftUnversioned');
    return `<p class="draft">${escaped(mark)}</p>\n`;
  }
  return version
    ? `<p class="version">${escaped(voice.plainWord(pageWording, 'page.version', { version }))}</p>\n`
    : '';
}

/** The notice as a page of its own; empty where the file says nothing. */
export function staticPage(settings: NoticeSettings, wanted: PageWanted): string {
  const named = names(settings, wanted);
  const notice = staticNotice(settings, { ...wanted, level: named.level });
  if (!notice) return '';
  const above = named.heading + edition(settings, wanted.draft, named);
  return htmlDocument({
    language: wanted.language,
    title: named.full,
    style: staticStyle(settings.theme) + pageStyle,
    body: above + notice,
    listed: !wanted.draft,
  });
}
