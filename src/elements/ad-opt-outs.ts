import { html, LitElement, type TemplateResult } from 'lit';
import type { NoticeSettings, Service } from '../config/notice-settings';
import { readNotice } from '../config/read-notice';
import { adSwitch } from './ad-switch';
import { adSwitchStyles } from './ad-switch-styles';
import { ConsentController, type ScreenHost } from './consent-controller';
import { factsStyles } from './facts-styles';
import { noticeStyles } from './notice-styles';
import { noticeView } from './notice-view';
import { optOutList } from './opt-out-list';
import { sectionFrame } from './section-frame';
import { serviceCards, type CardContent } from './service-cards';
import * as details from './service-details';
import { switchStatus } from './service-state';
import { ServiceSwitches } from './service-switches';
import type { ServiceView } from './service-view';
import { tokens, type } from './surface';
import { noticeWording } from './wording/notices';

/**
 * The partners of behavioural advertising: what each does, its own opt-out page and policy, and our own switch, which
 * takes effect at once. Says what opting out does not cover.
 *
 * @slot - Shown while the file is not there.
 * @csspart section - The whole.
 * @csspart title - Its heading.
 * @csspart definition - What behavioural advertising is.
 * @csspart lead - The file's introduction.
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

  static override styles = [tokens, type, noticeStyles, factsStyles, adSwitchStyles];

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
    const view = { ...noticeView(this.#consent, settings, this.headingLevel), switches: this.#switches };
    const { adOptOuts } = settings.notice;
    const words = { title: 'adOptOuts.title', term: 'glossary.behavioural-advertising' } as const;
    const partners = settings.services.filter(({ behavioralAds }) => behavioralAds);
    const content = html`${partners.length ? this.#caveat(view) : ''}
    ${serviceCards(partners, view, (service, heading) => this.#content(service, heading, view))}`;
    return html`${sectionFrame(adOptOuts, { ...words, lead: adOptOuts.intro, note: adOptOuts.note }, content, view)}
    ${switchStatus(view)}`;
  }

  #caveat({ voice }: ServiceView): TemplateResult {
    return html`<p part="caveat">${voice.word(noticeWording, 'adOptOuts.caveat')}</p>`;
  }

  #content(service: Service, heading: string, view: ServiceView): CardContent {
    const control = adSwitch(service, heading, view);
    const elsewhere = control ? service.optOut.filter(({ by }) => by !== 'widget') : service.optOut;
    return {
      control,
      facts: [
        details.recipient(service, view),
        ...details.purposes(service, view),
        optOutList(service, view, heading, elsewhere),
        details.dataSent(service, view),
        details.linked(service, view),
        details.minors(service, view),
        details.policy(service, view),
      ],
    };
  }
}
