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
  readonly #speaker: Speaker;
  /** The file's own words. */
  readonly #own: Readonly<Record<string, string>>;
  /** Ours, found once each: a notice says thousands of them. */
  readonly #built = new Map<object, Readonly<Record<string, string>>>();

  constructor(language: LanguageTag, settings: ScreenSettings) {
    this.language = language;
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

  /** A built-in word, unless the file overrides it; `{name}` stands for what is filled in. */
  word<Key extends string>(
    wording: Wording<Key>,
    key: Key,
    fill: Readonly<Record<string, string>> = {},
  ): string {
    const built = this.#built.get(wording) ?? builtIn(wording, this.language);
    this.#built.set(wording, built);
    return (this.#own[key] ?? built[key] ?? '').replace(
      /\{(\w+)\}/g,
      (whole, name: string) => (Object.hasOwn(fill, name) ? fill[name] : undefined) ?? whole,
    );
  }

  /** A text of the file or, where it has none, a built-in word. */
  either<Key extends string>(text: unknown, wording: Wording<Key>, key: Key): TemplateResult | string {
    return this.has(text) ? html`${this.text(text)}` : this.word(wording, key);
  }
}
