import type { NoticeSettings } from '../config/notice-settings';
import type { LanguageTag, SectionName } from '../config/types/small-types';
import { companyBlock, contentsList } from '../elements/notice-front';
import { drawSections } from '../elements/sections/draw-section';
import { htmlOf } from './html-of';
import { pageIds } from './page-ids';
import { staticView } from './static-view';

/** What of the file is wanted. */
export interface Wanted {
  /** One that the file offers. */
  readonly language: LanguageTag;
  /** Only these, and nothing about the business; all that the file lists if left out. */
  readonly sections?: readonly SectionName[] | undefined;
  /** The level of the sections' headings. */
  readonly level: number;
}

/**
 * The notice, or sections of it, as HTML that needs no script, from the templates of the elements: one `<div>` that can
 * stand between the tags of an element. Empty where the file says nothing.
 */
export function staticNotice(settings: NoticeSettings, wanted: Wanted): string {
  const view = staticView(settings, wanted.language, wanted.level);
  const names = wanted.sections ?? settings.notice.sections;
  const drawn = drawSections(names, view);
  if (!drawn.length) return '';
  const parts = [
    ...(wanted.sections ? [] : [pageIds(htmlOf(companyBlock(view)))]),
    pageIds(htmlOf(contentsList(drawn, view))),
    ...drawn.map(({ content }) => pageIds(htmlOf(content))),
  ];
  return `<div lang="${wanted.language}" class="shirase-static">\n${parts.filter(Boolean).join('\n')}\n</div>\n`;
}
