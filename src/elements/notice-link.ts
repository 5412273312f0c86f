import { html, nothing, type TemplateResult } from 'lit';
import { localize } from '../config/localize';
import type { Link } from '../config/read/link';
import type { Text } from '../config/read/text';
import type { LanguageTag } from '../config/types/small-types';
import { foreignLanguage } from './language-name';
import { linkTo } from './link-to';
import type { NoticeView } from './notice-view';
import type { Word } from './voice';
import { noticeWording } from './wording/notices';

/** An address in the screen's language, else another, and then which; one that is written alone says nothing of it. */
function target(url: Text, { voice, settings }: NoticeView): { href: string; lang: LanguageTag | undefined } {
  const { text, lang } = localize(url, voice.language, settings.languages);
  return { href: text, lang: '' in url ? undefined : lang };
}

/** Says that a link leads to another language: 「（英語のページ）」. */
function remark(lang: LanguageTag | undefined, { voice }: NoticeView): Word | typeof nothing {
  const language = lang && foreignLanguage(lang, voice.language);
  if (!language) return nothing;
  return voice.word(noticeWording, 'notice.remark', {
    text: voice.word(noticeWording, 'notice.language', { language }),
  });
}

/** An address of the file, under words that say where it leads. */
export function addressLink(
  url: Text,
  label: unknown,
  view: NoticeView,
  said?: LanguageTag,
): TemplateResult | typeof nothing {
  const { href, lang } = target(url, view);
  const language = said ?? lang;
  return href
    ? html`<a href=${href} hreflang=${language ?? nothing}>${label}</a>${remark(language, view)}`
    : nothing;
}

/** A link to a section: here, else wherever it stands. */
function sectionLink(link: Link, { voice, settings, together, live }: NoticeView): TemplateResult {
  const words = voice.text(link.label);
  const place = `#shirase-${link.section ?? ''}`;
  if (link.section && together.has(link.section)) return html`<a href=${place}>${words}</a>`;
  if (live) return linkTo(link, voice, settings, live.store);
  const page = voice.plain(settings.page);
  return page ? html`<a href=${page + place}>${words}</a>` : html`${words}`;
}

/** A link of the file. */
export const noticeLink = (link: Link, view: NoticeView): TemplateResult | typeof nothing =>
  link.section
    ? sectionLink(link, view)
    : addressLink(link.url, view.voice.text(link.label), view, link.lang);
