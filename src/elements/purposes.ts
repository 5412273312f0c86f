import { html, LitElement } from 'lit';
import type { NoticeSettings } from '../config/notice-settings';
import { readNotice } from '../config/read-notice';
import { ConsentController, type ScreenHost } from './consent-controller';
import { disclosureStyles } from './disclosure-styles';
import { factsStyles } from './facts-styles';
import { glossaryStyles } from './glossary-styles';
import { noticeStyles } from './notice-styles';
import { noticeView } from './notice-view';
import { purposesSection } from './sections/purposes-section';
import { tokens, type } from './surface';

/**
 * The purposes of use of personal information, by whose information it is: how and from where it is obtained, the
 * purposes in up to three levels, and what happens beyond them (APPI Art. 17, 18, 21).
 *
 * @slot - Shown while the file is not there.
 * @csspart section - The whole.
 * @csspart version - The Japanese version of a section, below one in another language.
 * @csspart title - Its heading.
 * @csspart lead - The file's note.
 * @csspart glossary - The terms of a section, to be explained.
 * @csspart term - One of them, with what it means.
 * @csspart term-name - What opens it.
 * @csspart term-definition - What it means.
 * @csspart topic - One group of people, or one statement.
 * @csspart topic-title - Its heading.
 * @csspart topic-text - What it says.
 * @csspart list - A list of items.
 * @csspart note - A note to a group.
 * @cssprop --shirase-accent - Links, the focus ring.
 * @cssprop --shirase-font - The font family; the page's own if left out.
 */
export class PurposesElement extends LitElement implements ScreenHost {
  static override properties = {
    store: { attribute: false },
    config: { attribute: false },
    lang: { reflect: true },
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  static override styles = [tokens, type, noticeStyles, factsStyles, disclosureStyles, glossaryStyles];

  /** The value of `start()`; the page's one if left out. */
  declare store: ScreenHost['store'];
  /** The file's content, for a page that starts nothing. */
  declare config: unknown;
  /** The level of the heading, 1 to 6. */
  declare headingLevel: number;

  readonly #consent = new ConsentController<NoticeSettings>(this, readNotice);

  constructor() {
    super();
    this.headingLevel = 2;
  }

  protected override render(): unknown {
    const { settings } = this.#consent;
    if (!settings) return html`<slot></slot>`;
    return purposesSection(noticeView(this.#consent, settings, this.headingLevel));
  }
}
