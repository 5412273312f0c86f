import { html, nothing, type TemplateResult } from 'lit/html.js';
import { localize, type Said } from '../config/localize';
import type { ScreenSettings } from '../config/notice-settings';
import type { LanguageTag } from '../config/types/small-types';
import { textOf } from '../config/written';
import { richText } from './rich-text';

/** Says the file's texts in one language. */
export interface Speaker {
  readonly language: LanguageTag;
  /** A text of the file as plain characters, for names and attributes. */
  plain(text: unknown): string;
  /** A text of the file with its marks, and with its language where that is not the screen's. */
  text(text: unknown): TemplateResult | typeof nothing;
}

/** What is said, with its marks. In another language than the screen's it takes its own direction (UAX 9). */
export const drawn = ({ text, lang }: Said): TemplateResult | typeof nothing =>
  text
    ? html`<span lang=${lang ?? nothing} dir=${lang ? 'auto' : nothing}>${richText(text)}</span>`
    : nothing;

export function speaker(language: LanguageTag, { languages }: Pick<ScreenSettings, 'languages'>): Speaker {
  const say = (text: unknown) => localize(textOf(text), language, languages);
  return {
    language,
    plain: (text) => say(text).text,
    text: (text) => drawn(say(text)),
  };
}
