import { css, html, LitElement } from 'lit';
import { direction } from '../config/localize';
import type { ScreenSettings } from '../config/notice-settings';
import { readScreen } from '../config/read-screen';
import { ConsentController, type ScreenHost } from './consent-controller';
import { preferencesWording } from './wording/preferences';

/**
 * The way back to the choice, for a footer or a running text. A button by its nature, since it opens something;
 * it takes its type and colour from the page, and looks like a link or like a button.
 *
 * @slot - Shown while the file is not there: a link to the notice, for instance.
 * @csspart button - The button.
 * @cssprop --shirase-radius - Rounded corners of `as="button"`.
 */
export class PreferencesLinkElement extends LitElement implements ScreenHost {
  static override properties = {
    store: { attribute: false },
    config: { attribute: false },
    lang: { reflect: true },
    as: { reflect: true },
  };

  static override styles = css`
    button {
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      letter-spacing: inherit;
      text-align: start;
      text-decoration: underline;
      text-underline-offset: 0.2em;
      word-break: auto-phrase;
      cursor: pointer;
    }
    button:hover {
      text-decoration-thickness: 2px;
    }
    button:focus-visible {
      outline: 3px solid;
      outline-offset: 2px;
    }
    .button {
      min-block-size: 44px;
      padding: 8px 16px;
      border: 1px solid;
      border-radius: var(--shirase-radius, 8px);
      text-align: center;
      text-decoration: none;
    }
    .button:hover {
      text-decoration: underline;
    }
  `;

  /** The value of `start()`; the page's one if left out. */
  declare store: ScreenHost['store'];
  /** The file's content, instead of the store's. */
  declare config: unknown;
  /** What it looks like. */
  declare as: 'link' | 'button';

  readonly #consent = new ConsentController<ScreenSettings>(this, readScreen);

  constructor() {
    super();
    this.as = 'link';
  }

  protected override render(): unknown {
    const { settings, store } = this.#consent;
    if (!settings || !store) return html`<slot></slot>`;
    const voice = this.#consent.voice(settings);
    const key = store.settings()?.place?.doNotSell ? 'preferences.doNotSell' : 'preferences.link';
    return html`<button
      type="button"
      part="button"
      class=${this.as}
      lang=${voice.language}
      dir=${direction(voice.language)}
      @click=${this.#openPreferences}
    >
      ${voice.word(preferencesWording, key)}
    </button>`;
  }

  /** Safari does not focus a button that is clicked, and the focus is to come back here. */
  #openPreferences = (event: Event): void => {
    (event.currentTarget as HTMLElement).focus();
    this.#consent.store?.showPreferences();
  };
}
