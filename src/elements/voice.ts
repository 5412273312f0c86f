import { html, type nothing, type TemplateResult } from 'lit/html.js';
import { matchLanguage } from '../config/localize';
import type { ScreenSettings } from '../config/notice-settings';
import type { LanguageTag } from '../config/types/small-types';
import { textOf } from '../config/written';
import { speaker, type Speaker } from './speaker';
import { builtIn, type Wording } from './wording';

/** Speaks one language: the file's texts, and built-in words, which the file can override. */
export class Voice implements Speaker {
  readonly language: LanguageTag;
  readonly #settings: ScreenSettings;
  readonly #speaker: Speaker;

  constructor(language: LanguageTag, settings: ScreenSettings) {
    this.language = language;
    this.#settings = settings;
    this.#speaker = speaker(language, settings);
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

  /** A built-in word, unless the file overrides it; `{name}` stands for what is filled in. */
  word<Key extends string>(
    wording: Wording<Key>,
    key: Key,
    fill: Readonly<Record<string, string>> = {},
  ): string {
    const { texts } = this.#settings;
    const own = textOf(texts[matchLanguage(this.language, Object.keys(texts)) ?? ''])[key];
    return (own ?? builtIn(wording, this.language)[key]).replace(
      /\{(\w+)\}/g,
      (whole, name: string) => fill[name] ?? whole,
    );
  }

  /** A text of the file or, where it has none, a built-in word. */
  either<Key extends string>(text: unknown, wording: Wording<Key>, key: Key): TemplateResult | string {
    return this.has(text) ? html`${this.text(text)}` : this.word(wording, key);
  }
}
