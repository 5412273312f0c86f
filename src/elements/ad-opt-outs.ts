import { html, LitElement } from 'lit';
import type { NoticeSettings } from '../config/notice-settings';
import { readNotice } from '../config/read-notice';
import { adSwitchStyles } from './ad-switch-styles';
import { ConsentController, type ScreenHost } from './consent-controller';
import { disclosureStyles } from './disclosure-styles';
import { factsStyles } from './facts-styles';
import { glossaryStyles } from './glossary-styles';
import { noticeStyles } from './notice-styles';
import { noticeView } from './notice-view';
import { adOptOutsSection } from './sections/ad-opt-outs-section';
import { switchStatus } from './service-state';
import { ServiceSwitches } from './service-switches';
import { tokens, type } from './surface';

/**
 * The partners of behavioural advertising: what each does, its own opt-out page and policy, and our own switch, which
 * takes effect at once. Says what opting out does not cover.
 *
 * @slot - Shown while the file is not there.
 * @csspart section - The whole.
 * @csspart title - Its heading.
 * @csspart definition - What behavioural advertising is.
 * @csspart lead - The file's introduction.
 * @csspart glossary - The terms of a section, to be explained.
 * @csspart term - One of them, with what it means.
 * @csspart term-name - What opens it.
 * @csspart term-definition - What it means.
 * @csspart caveat - What opting out does not cover.
 * @csspart note - The file's note.
 * @csspart service - One partner.
 * @csspart service-name - Its heading.
 * @csspart control - Our own switch with its words and its effect.
 * @csspart switch - The switch itself.
 * @csspart state - Whether it may send now.
 * @csspart facts - The list of its facts.
 * @csspart label - The name of a fact.
 * @csspart value - The fact.
 * @csspart list - A list of items.
 * @csspart opt-outs - The ways to opt out elsewhere.
 * @csspart consequence - What opting out costs.
 * @csspart unsaved - Said where a setting could not be saved.
 * @csspart running - Said where a script that was refused has run already.
 * @csspart reload - The button that loads the page again.
 * @csspart none - Said where there is no partner.
 * @cssprop --shirase-accent - Links, the switch, the focus ring.
 * @cssprop --shirase-radius - Rounded corners.
 * @cssprop --shirase-font - The font family; the page's own if left out.
 */
export class AdOptOutsElement extends LitElement implements ScreenHost {
  static override properties = {
    store: { attribute: false },
    config: { attribute: false },
    lang: { reflect: true },
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  static override styles = [
    tokens,
    type,
    noticeStyles,
    factsStyles,
    disclosureStyles,
    glossaryStyles,
    adSwitchStyles,
  ];

  /** The value of `start()`; the page's one if left out. */
  declare store: ScreenHost['store'];
  /** The file's content, for a page that starts nothing. */
  declare config: unknown;
  /** The level of the heading, 1 to 6. */
  declare headingLevel: number;

  readonly #consent = new ConsentController<NoticeSettings>(this, readNotice);
  readonly #switches = new ServiceSwitches(this, this.#consent);

  constructor() {
    super();
    this.headingLevel = 2;
  }

  protected override render(): unknown {
    const { settings } = this.#consent;
    if (!settings) return html`<slot></slot>`;
    const view = noticeView(this.#consent, settings, this.headingLevel, this.#switches);
    return html`${adOptOutsSection(view)} ${switchStatus(view)}`;
  }
}
