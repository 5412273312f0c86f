import { matchLanguage } from '../config/localize';
import type { NoticeSettings } from '../config/notice-settings';
import type { LanguageTag, SectionName } from '../config/types/small-types';
import { readNotice } from '../config/read-notice';
import { canSpeak } from '../elements/words';
import { knownSections } from '../elements/sections/known-sections';
import { staticNotice } from '../static/static-notice';
import { staticPage } from '../static/static-page';
import { staticStyle } from '../static/static-style';

/** What is to be written. */
export interface RenderWish {
  /** The file's default if left out. */
  readonly lang?: string | undefined;
  /** Names of sections. */
  readonly element?: readonly string[] | undefined;
  readonly headingLevel: number;
  readonly kind: 'fragment' | 'page' | 'draft' | 'style';
}

export type Rendered =
  | { readonly html: string; readonly settings: NoticeSettings; readonly language: LanguageTag }
  | { readonly refused: 'language'; readonly offered: readonly string[] }
  | { readonly refused: 'section'; readonly name: string }
  | { readonly refused: 'empty' };

type Source = Readonly<Record<string, unknown>>;

function write(
  settings: NoticeSettings,
  language: LanguageTag,
  sections: readonly SectionName[] | undefined,
  { kind, headingLevel: level }: RenderWish,
): string {
  if (kind === 'style') return staticStyle(settings.theme);
  if (kind === 'fragment') return staticNotice(settings, { language, sections, level });
  return staticPage(settings, { language, sections, draft: kind === 'draft' });
}

/** Words that cannot be had are English. */
const spoken = (language: LanguageTag): Promise<void> =>
  new Promise((resolve) => {
    if (canSpeak(language, undefined, resolve)) resolve();
  });

/** The notice of a file as text that needs no script, or why there is none. */
export async function render(file: Source, wish: RenderWish): Promise<Rendered> {
  const settings = readNotice(file);
  const { available, default: first } = settings.languages;
  const language = matchLanguage(wish.lang ?? first, available);
  if (!language) return { refused: 'language', offered: [...new Set(available)] };
  const sections = wish.element && knownSections(wish.element);
  const unknown = wish.element?.find((name) => !sections?.some((one) => one === name));
  if (unknown !== undefined) return { refused: 'section', name: unknown };
  await spoken(language);
  const html = write(settings, language, sections, wish);
  return html ? { html, settings, language } : { refused: 'empty' };
}
