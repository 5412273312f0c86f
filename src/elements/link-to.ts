import { html, type TemplateResult } from 'lit';
import type { ScreenSettings } from '../config/notice-settings';
import type { Link } from '../config/read/link';
import type { SectionId } from '../config/types/small-types';
import type { ConsentController } from './consent-controller';
import type { Voice } from './voice';

/** The element that renders a section of the notice. */
export const sectionTags: Readonly<Record<SectionId, string>> = {
  purposes: 'shirase-purposes',
  cookies: 'shirase-cookies',
  transmissions: 'shirase-transmissions',
  beacons: 'shirase-web-beacons',
  adOptOuts: 'shirase-ad-opt-outs',
};

/** Goes to the section on this page; without one the link is followed, and without a page the preferences open. */
function follow(event: Event, section: SectionId, page: string, consent: ConsentController<ScreenSettings>): void {
  const here = document.querySelector(sectionTags[section]);
  if (!here && page) return;
  event.preventDefault();
  if (here) here.scrollIntoView();
  else consent.store?.showPreferences();
}

/** A link of the file: to an address, or to a section of the notice wherever it stands. */
export function linkTo(link: Link, voice: Voice, consent: ConsentController<ScreenSettings>): TemplateResult {
  const { section, lang, label } = link;
  if (!section) return html`<a href=${voice.plain(link.url)} hreflang=${lang ?? voice.language}>${voice.text(label)}</a>`;
  const page = voice.plain(consent.settings?.notice.page ?? {});
  return html`<a href=${`${page}#shirase-${section}`} @click=${(event: Event) => follow(event, section, page, consent)}
    >${voice.text(label)}</a
  >`;
}
