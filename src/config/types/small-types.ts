/** A BCP 47 language tag, such as `ja`, `en-GB` or `zh-Hant`. */
export type LanguageTag = string;

/** A text as written: in the default language, or by language. Plain text with three marks: `[label](url)`, `**strong**`, `{漢字|かんじ}`. */
export type WrittenText = string | Record<LanguageTag, string>;

/** An address as written: one, or by language. `https:`, `http:`, `mailto:`, `tel:` or relative. */
export type WrittenUrl = string | Record<LanguageTag, string>;

export interface WrittenAddressLink {
  label: WrittenText;
  url: WrittenUrl;
  /** The language of the target, where it differs from the page's. */
  lang?: LanguageTag;
}

export interface WrittenSectionLink {
  label: WrittenText;
  /** A section of the notice, by its name. */
  section: SectionId;
}

export type WrittenLink = WrittenAddressLink | WrittenSectionLink;

export interface WrittenNestedItem {
  text: WrittenText;
  items?: WrittenItem[];
  link?: WrittenLink;
}

export type WrittenItem = WrittenText | WrittenNestedItem;

export interface WrittenPerson {
  title?: WrittenText;
  name?: WrittenText;
}

/** Sections of the notice, by the name under which their data stands in `notice`. */
export type SectionId = 'purposes' | 'cookies' | 'transmissions' | 'beacons' | 'adOptOuts';

/** `^[a-z0-9][a-z0-9-]{0,31}$`; categories and services share one namespace. */
export type Id = string;

/** A calendar day, `2026-11-21`. */
export type CalendarDay = string;

/** An ISO 8601 duration (`P13M`, `PT30M`), or `session`. */
export type Duration = string;

/** An ISO 3166-1 alpha-2 country code, `JP`. */
export type CountryCode = string;

/** A CSS colour: hex, `rgb()`, `hsl()` or a named colour. */
export type Colour = string;

/** `optIn`: nothing runs until granted. `optOut`: runs until refused. `notice`: nothing is asked; a refusal is honoured all the same. */
export type Model = 'optIn' | 'optOut' | 'notice';
