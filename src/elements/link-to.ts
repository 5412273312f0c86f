import { html, type TemplateResult } from 'lit/html.js';
import { isAddress } from '../config/address';
import type { ScreenSettings } from '../config/notice-settings';
import type { Store } from '../core/store';
import type { Speaker } from './speaker';

/**
 * A link of the file: to an address, or to a section of the notice. That is the element with the section's id on
 * this page, else on the notice's page; where there is neither, the second layer opens instead.
 */
export function linkTo(
  { section, label, url }: { readonly [K in 'section' | 'label' | 'url']?: unknown },
  voice: Speaker,
  { page }: Pick<ScreenSettings, 'page'>,
  store: Pick<Store, 'showPreferences'> | undefined,
): TemplateResult {
  const words = voice.text(label);
  const address = voice.plain(url);
  if (!section) return isAddress(address) ? html`<a href=${address}>${words}</a>` : html`${words}`;
  const id = `shirase-${section as string}`;
  const here = document.getElementById(id);
  const there = here ? '' : voice.plain(page);
  const open = (event: Event): void => {
    event.preventDefault();
    store?.showPreferences();
  };
  return html`<a href="${there}#${id}" @click=${here || there ? null : open}>${words}</a>`;
}
