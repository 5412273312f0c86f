import { html, type TemplateResult } from 'lit/html.js';
import { direction } from '../config/localize';
import { entries, fields } from '../config/fields';
import type { BannerSettings } from '../config/notice-settings';
import type { BannerButton } from '../config/types/banner';
import type { Model } from '../config/types/small-types';
import { bannerButtons } from './banner-buttons';
import { builtIn } from './built-in';
import { linkTo } from './link-to';
import { drawn, type Speaker } from './speaker';
import { bannerWording, type BannerKey } from './wording/banner';

/** What the first layer is drawn from. */
export interface BannerView {
  readonly settings: BannerSettings;
  readonly voice: Speaker;
  readonly model: Model | null;
  /** What this visitor should know besides. */
  readonly remark: unknown;
  readonly press: (button: BannerButton) => void;
  readonly showPreferences: () => void;
  /** The modal window was closed without an answer. */
  readonly dismiss: () => void;
}

/** What the first layer says and asks: the file's words, and ours where it has none. */
function content(view: BannerView): TemplateResult {
  const { settings, voice, model, press } = view;
  const { layout, title, text, links, labels, buttons } = settings.banner;
  const own = fields(labels);
  const word = (name: BannerKey) => builtIn(bannerWording, name, voice.language);
  const either = (written: unknown, name: BannerKey) =>
    voice.plain(written) ? voice.text(written) : drawn(word(name));
  const label = (name: BannerKey) => voice.plain(own[name]) || word(name).text;
  // Two buttons that say the same leave no choice: both get their built-in words.
  const said = label('accept') === label('reject') ? { ...own, accept: '', reject: '' } : own;
  return html`<div class="content" dir=${direction(voice.language)}>
    <div class="words">
      <h2 id="title" part="title" tabindex="-1" ?autofocus=${layout === 'modal'}>
        ${either(title, 'title')}
      </h2>
      <p part="text">${either(text, 'text')}</p>
      <p part="remark">${view.remark}</p>
      <p>${entries(links).map((link) => linkTo(link, voice, settings, view))}</p>
    </div>
    <div class="buttons">
      ${bannerButtons(model, buttons).map(
        (name) =>
          html`<button type="button" part=${name} @click=${() => press(name)}>
            ${either(said[name], name)}
          </button>`,
      )}
    </div>
  </div>`;
}

/** The first layer's surface: a region of the page or, with `layout: modal`, a dialog. */
export function bannerPanel(view: BannerView): TemplateResult {
  const { layout = 'bar', position } = view.settings.banner;
  // What is no word would throw on becoming one.
  const words = ['panel', layout, position].filter((one) => typeof one === 'string');
  const classes = words.join(' ').replace('-', ' ');
  return layout === 'modal'
    ? html`<dialog part="panel" class=${classes} aria-labelledby="title" @close=${view.dismiss}>
        ${content(view)}
      </dialog>`
    : html`<section part="panel" class=${classes} aria-labelledby="title">${content(view)}</section>`;
}
