import { html, nothing, type TemplateResult } from 'lit/html.js';
import { isAddress } from '../config/address';
import type { ScreenSettings } from '../config/notice-settings';
import type { Store } from '../core/store';
import type { Speaker } from './speaker';

/**
 * A link of the file: to an address, or to a section of the notice. That is the element with the section's id on
 * this page, else on the notice's page; where there is neither, the second layer opens instead.
 * Without words, or without an address that may be followed, it is none.
 */
export function linkTo(
  { section, label, url }: { readonly [K in 'section' | 'label' | 'url']?: unknown },
  voice: Speaker,
  { page }: Pick<ScreenSettings, 'page'>,
  store: Pick<Store, 'showPreferences'> | undefined,
): TemplateResult {
  const words = voice.text(label);
  const isSection = typeof section === 'string';
  const written = voice.plain(isSection ? page : url);
  const address = isAddress(written) ? written : '';
  if (words === nothing || !(isSection || address)) return html`${words}`;
  if (!isSection) return html`<a href=${address}>${words}</a>`;
  const id = `shirase-${section}`;
  const here = document.getElementById(id);
  const open = (event: Event): void => {
    event.preventDefault();
    store?.showPreferences();
  };
  return html`<a href="${here ? '' : address}#${id}" @click=${here || address ? null : open}>${words}</a>`;
}
