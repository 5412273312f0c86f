import { matchLanguage } from '../config/localize';
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
 * What the law wants said in Japanese (Enforcement Regulations of the Telecommunications Business Act, Art. 22-2-28)
 * or holds against its Japanese words.
 */
const statutory: readonly SectionName[] = ['purposes', 'transmissions'];

/** The Japanese version of the statutory sections among some, for a notice in another language. */
function japanese(
  names: readonly SectionName[],
  settings: NoticeSettings,
  { language, level }: Wanted,
): ReadonlyMap<SectionName, string> {
  const offered = matchLanguage('ja', settings.languages.available);
  if (!offered || offered === language) return new Map();
  const drawn = drawSections(names, staticView(settings, offered, level));
  return new Map(
    drawn
      .filter(({ name }) => statutory.includes(name))
      .map(({ name, content }) => [name, pageIds(htmlOf(content), offered)]),
  );
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
  const versions = japanese(names, settings, wanted);
  const parts = [
    ...(wanted.sections ? [] : [pageIds(htmlOf(companyBlock(view)))]),
    pageIds(htmlOf(contentsList(drawn, view))),
    ...drawn.flatMap(({ name, content }) => [pageIds(htmlOf(content)), versions.get(name) ?? '']),
  ];
  return `<div lang="${wanted.language}" class="shirase-static">\n${parts.filter(Boolean).join('\n')}\n</div>\n`;
}
