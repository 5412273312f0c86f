import { html, nothing, type TemplateResult } from 'lit/html.js';
import { localize, matchLanguage, type Said } from '../config/localize';
import type { ScreenSettings } from '../config/notice-settings';
import { textOf } from '../config/written';
import type { LanguageTag } from '../config/types/small-types';
import { richText } from './rich-text';

/** Built-in words by language; every language has every key. */
export type Wording<Key extends string> = Readonly<Record<'ja' | 'en', Readonly<Record<Key, string>>>>;

/** Speaks one language: the file's texts, and built-in words where the file has none of its own. */
export class Voice {
  readonly language: LanguageTag;
  readonly #settings: ScreenSettings;

  constructor(language: LanguageTag, settings: ScreenSettings) {
    this.language = language;
    this.#settings = settings;
  }

  /** A built-in word, unless the file overrides it; `{name}` stands for what is filled in. */
  word<Key extends string>(wording: Wording<Key>, key: Key, fill: Readonly<Record<string, string>> = {}): string {
    const { texts } = this.#settings;
    const own = textOf(texts[matchLanguage(this.language, Object.keys(texts)) ?? ''])[key];
    const built = wording[(matchLanguage(this.language, Object.keys(wording)) ?? 'en') as 'ja' | 'en'][key];
    return (own ?? built).replace(/\{(\w+)\}/g, (whole, name: string) => fill[name] ?? whole);
  }

  /** A text of the file as plain characters, for names and attributes. */
  plain(text: unknown): string {
    return this.#say(text).text;
  }

  /** A text of the file with its marks, and with its language where that is not the screen's. */
  text(text: unknown): TemplateResult | typeof nothing {
    const { text: said, lang } = this.#say(text);
    if (!said) return nothing;
    return lang ? html`<span lang=${lang}>${richText(said)}</span>` : html`${richText(said)}`;
  }

  /** A text of the file or, where it has none, a built-in word. */
  either<Key extends string>(text: unknown, wording: Wording<Key>, key: Key): TemplateResult | string {
    return this.has(text) ? html`${this.text(text)}` : this.word(wording, key);
  }

  /** Whether the file says anything here. */
  has(text: unknown): boolean {
    return !!this.plain(text);
  }

  #say(text: unknown): Said {
    return localize(textOf(text), this.language, this.#settings.languages);
  }
}
