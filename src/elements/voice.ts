import { html, type nothing, type TemplateResult } from 'lit/html.js';
import { direction, matchLanguage, type Said } from '../config/localize';
import type { ScreenSettings } from '../config/notice-settings';
import type { LanguageTag } from '../config/types/small-types';
import { textOf } from '../config/written';
import { withoutMarks } from '../config/without-marks';
import { builtIn } from './built-in';
import { filled } from './filled';
import { richText } from './rich-text';
import { speaker, type Speaker } from './speaker';
import type { Wording } from './wording';

/** A word as it is drawn. */
export type Word = TemplateResult | string;

/** What goes into the places of a word. */
type Fill = Readonly<Record<string, unknown>>;

const rightToLeft = /[\u0590-\u08ff]/;

const isWord = (part: unknown): part is string => typeof part === 'string';

/** Speaks one language: the file's texts, and built-in words, which the file can override. */
export class Voice implements Speaker {
  readonly language: LanguageTag;
  readonly #speaker: Speaker;
  readonly #isRightToLeft: boolean;
  /** The file's own words. */
  readonly #own: Readonly<Record<string, string>>;
  /** Ours, found once each: a notice says thousands of them. */
  readonly #built = new Map<string, Said>();

  constructor(language: LanguageTag, settings: ScreenSettings) {
    this.language = language;
    this.#isRightToLeft = direction(language) === 'rtl';
    this.#speaker = speaker(language, settings);
    const { texts } = settings;
    this.#own = textOf(texts[matchLanguage(language, Object.keys(texts)) ?? '']);
  }

  plain(text: unknown): string {
    return this.#speaker.plain(text);
  }

  text(text: unknown): TemplateResult | typeof nothing {
    return this.#speaker.text(text);
  }

  /** Whether the file says anything here. */
  has(text: unknown): boolean {
    return !!this.plain(text);
  }

  /** A built-in word with its marks, unless the file overrides it. `lang` says where it is not the screen's. */
  said<Key extends string>(wording: Wording<Key>, key: Key): Said {
    const said =
      this.#built.get(key) ??
      (this.#own[key] ? { text: this.#own[key], lang: undefined } : builtIn(wording, key, this.language));
    this.#built.set(key, said);
    return said;
  }

  /** The same as it is drawn; `{name}` stands for what is filled in. */
  word<Key extends string>(wording: Wording<Key>, key: Key, fill: Fill = {}): Word {
    const { text, lang } = this.said(wording, key);
    if (!text) return '';
    if (lang) return this.#foreign(text, lang, fill);
    const parts = this.#parts(text, fill, this.#isRightToLeft);
    return parts.every(isWord) ? parts.join('') : html`${parts}`;
  }

  /** The same as plain characters, for attributes and live regions. */
  plainWord<Key extends string>(
    wording: Wording<Key>,
    key: Key,
    fill: Readonly<Record<string, string>> = {},
  ): string {
    return filled(withoutMarks(this.said(wording, key).text), fill).join('');
  }

  /** A text of the file or, where it has none, a built-in word. */
  either<Key extends string>(text: unknown, wording: Wording<Key>, key: Key): Word {
    return this.has(text) ? html`${this.text(text)}` : this.word(wording, key);
  }

  /** A word in another language than the screen's. The blanks around it are the screen's, and run its way. */
  #foreign(text: string, lang: LanguageTag, fill: Fill): Word {
    const [before, after] = [/^\s*/, /\s*$/].map((blank) => blank.exec(text)?.[0]);
    const parts = this.#parts(text.trim(), fill, direction(lang) === 'rtl');
    return html`${before}<span lang=${lang} dir="auto">${parts}</span>${after}`;
  }

  /** Words that run against the sentence must not carry parts of it along (UAX 9). */
  #parts(text: string, fill: Fill, isRightToLeft: boolean): readonly unknown[] {
    const entries = Object.entries(fill).map(([name, value]) => [
      name,
      isWord(value) && rightToLeft.test(value) !== isRightToLeft ? html`<bdi>${value}</bdi>` : value,
    ]);
    const isolated = Object.fromEntries(entries) as Fill;
    return richText(text).flatMap((part) => (isWord(part) ? filled(part, isolated) : [part]));
  }
}
