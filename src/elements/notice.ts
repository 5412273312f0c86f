import { html, LitElement, nothing } from 'lit';
import type { NoticeSettings } from '../config/notice-settings';
import { readNotice } from '../config/read-notice';
import type { SectionName } from '../config/types/small-types';
import { adSwitchStyles } from './ad-switch-styles';
import { ConsentController, type ScreenHost } from './consent-controller';
import { cookieTableStyles } from './cookie-table-styles';
import { CopyLinks } from './copy-links';
import { disclosureStyles } from './disclosure-styles';
import { factsStyles } from './facts-styles';
import { glossaryStyles } from './glossary-styles';
import { companyBlock, contentsList } from './notice-front';
import { noticeStyles } from './notice-styles';
import { noticeView, type NoticeView } from './notice-view';
import { anchorId, SectionAnchors } from './section-anchors';
import { drawSections, type DrawnSection } from './sections/draw-section';
import { knownSections } from './sections/known-sections';
import { switchStatus } from './service-state';
import { ServiceSwitches } from './service-switches';
import { tokens, type } from './surface';
import { wholeNoticeStyles } from './whole-notice-styles';

/**
 * The whole notice: who the business is (APPI Art. 32(1)(i)), the contents, and every section that the file lists, in
 * its order. With the attribute `sections` only those, and nothing about the business. A section of which the file
 * says nothing is left out. Each can be named in an address: `#shirase-contacts`, `#shirase-custom:cameras`.
 *
 * @slot - Shown while the file is not there.
 * @csspart company - Who the business is.
 * @csspart contents - The table of contents, where there are several sections.
 * @csspart contents-title - Its heading.
 * @csspart contents-list - Its list.
 * @csspart section - One section.
 * @csspart version - The Japanese version of a section, below one in another language.
 * @csspart title - Its heading.
 * @csspart copy - The button that copies a link to it.
 * @csspart definition - What a term means.
 * @csspart lead - The file's introduction.
 * @csspart note - A note of the file.
 * @csspart glossary - The terms of a section, to be explained.
 * @csspart term - One of them, with what it means.
 * @csspart term-name - What opens it.
 * @csspart term-definition - What it means.
 * @csspart topic - One statement, group or entry.
 * @csspart topic-title - Its heading.
 * @csspart topic-text - What it says.
 * @csspart facts - A list of named facts.
 * @csspart label - The name of a fact.
 * @csspart value - The fact.
 * @csspart list - A list of items.
 * @csspart signature - When the policy was established, and over whose name.
 * @csspart mark - The image of a certification.
 * @csspart service - One service.
 * @csspart service-name - Its heading.
 * @csspart state - Whether it may send now.
 * @csspart control - Our own switch, its state and what turning it off costs.
 * @csspart switch - The switch.
 * @csspart opt-outs - The ways to opt out.
 * @csspart consequence - What opting out costs.
 * @csspart caveat - What an opt-out does not reach.
 * @csspart unsaved - Said where a setting could not be saved.
 * @csspart preferences - The button that opens the settings.
 * @csspart list-title - The heading of the cookie declaration.
 * @csspart table - The declaration.
 * @csspart setter - The row that names a service and who sets its cookies.
 * @csspart cookie - The row of one cookie.
 * @csspart cookie-name - Its name.
 * @csspart wildcard - What an asterisk in a name means.
 * @csspart none - Said where there is no service or cookie.
 * @cssprop --shirase-accent - Links, the switch, the focus ring.
 * @cssprop --shirase-radius - Rounded corners.
 * @cssprop --shirase-font - The font family; the page's own if left out.
 */
export class NoticeElement extends LitElement implements ScreenHost {
  static override properties = {
    store: { attribute: false },
    config: { attribute: false },
    lang: { reflect: true },
    headingLevel: { attribute: 'heading-level', type: Number },
    sections: {},
  };

  static override styles = [
    tokens,
    type,
    noticeStyles,
    factsStyles,
    disclosureStyles,
    glossaryStyles,
    adSwitchStyles,
    cookieTableStyles,
    wholeNoticeStyles,
  ];

  /** The value of `start()`; the page's one if left out. */
  declare store: ScreenHost['store'];
  /** The file's content, for a page that starts nothing. */
  declare config: unknown;
  /** The level of the sections' headings, 1 to 6. */
  declare headingLevel: number;
  /** Names of sections, with spaces between them; the file's own list if left out. */
  declare sections: string | undefined;

  readonly #consent = new ConsentController<NoticeSettings>(this, readNotice);
  readonly #switches = new ServiceSwitches(this, this.#consent);
  readonly #anchors = new SectionAnchors(this);
  readonly #copies = new CopyLinks(this);
  #drawn: readonly DrawnSection[] = [];

  constructor() {
    super();
    this.headingLevel = 2;
  }

  protected override render(): unknown {
    const { settings } = this.#consent;
    this.#drawn = [];
    if (!settings) return html`<slot></slot>`;
    const view = this.#view(settings);
    const names = this.#names(settings);
    this.#anchors.keep(names);
    this.#drawn = drawSections(names, view);
    return html`${this.sections === undefined ? companyBlock(view) : nothing}
    ${contentsList(this.#drawn, view)}
    ${this.#drawn.map(({ name, content }) => html`<slot name=${anchorId(name)}></slot>${content}`)}
    ${switchStatus(view)} ${this.#copies.status(view.voice)}`;
  }

  protected override updated(): void {
    this.#anchors.place(this.#drawn.map(({ name }) => name));
  }

  #view(settings: NoticeSettings): NoticeView {
    const { live, ...view } = noticeView(this.#consent, settings, this.headingLevel, this.#switches);
    const beside = (name: SectionName): unknown => this.#copies.button(name, view.voice);
    return { ...view, live: live && { ...live, beside } };
  }

  #names({ notice }: NoticeSettings): readonly SectionName[] {
    return knownSections(this.sections?.split(/[\s,]+/) ?? notice.sections);
  }
}
