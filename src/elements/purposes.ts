import { html, LitElement, nothing } from 'lit';
import type { NoticeSettings, PurposeGroup, Purposes } from '../config/notice-settings';
import { readNotice } from '../config/read-notice';
import { ConsentController, type ScreenHost } from './consent-controller';
import { itemList, numberedList, statement } from './item-list';
import { noticeLink } from './notice-link';
import { factsStyles } from './facts-styles';
import { noticeStyles } from './notice-styles';
import { noticeView, type NoticeView } from './notice-view';
import { sectionFrame } from './section-frame';
import { tokens, type } from './surface';
import { topic, type Part } from './topic';
import type { Word } from './voice';
import { exceptionWording } from './wording/exceptions';
import { noticeWording } from './wording/notices';
import { purposeWording, type PurposeKey } from './wording/purposes';

const word = ({ voice }: NoticeView, key: PurposeKey): Word => voice.word(purposeWording, key);

/** A line under its name; nothing where there is nothing to say. */
function labelled(key: PurposeKey, value: Part, view: NoticeView): Part {
  const label = view.voice.word(noticeWording, 'notice.labelled', { label: word(view, key) });
  return value === nothing ? nothing : html`<p>${label}${value}</p>`;
}

/**
 * The purposes of use of personal information, by whose information it is: how and from where it is obtained, the
 * purposes in up to three levels, and what happens beyond them (APPI Art. 17, 18, 21).
 *
 * @slot - Shown while the file is not there.
 * @csspart section - The whole.
 * @csspart title - Its heading.
 * @csspart lead - The file's note.
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

  static override styles = [tokens, type, noticeStyles, factsStyles];

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
    const view = noticeView(this.#consent, settings, this.headingLevel);
    const { purposes } = settings.notice;
    const beyond = topic(word(view, 'purposes.beyond'), [statement(purposes.beyond, view)], view);
    const content = [
      purposes.groups.map((group) => this.#group(group, view)),
      beyond,
      this.#exceptions(purposes, view),
    ];
    return sectionFrame(purposes, { title: 'purposes.title', lead: purposes.note }, content, view);
  }

  #group({ subject, route, source, items, link, note }: PurposeGroup, view: NoticeView): Part {
    const { voice } = view;
    const parts: Part[] = [
      labelled('purposes.route', route ? word(view, `route.${route}`) : nothing, view),
      labelled('purposes.source', voice.text(source), view),
      numberedList(items, view),
      link ? html`<p>${noticeLink(link, view)}</p>` : nothing,
      voice.has(note) ? html`<p part="note">${voice.text(note)}</p>` : nothing,
    ];
    return topic(voice.text(subject), parts, view);
  }

  #exceptions({ exceptions }: Purposes, view: NoticeView): Part {
    const lead = html`<p>${word(view, 'purposes.exceptionsLead')}</p>`;
    const cases = exceptions.flatMap((one) => {
      if (typeof one !== 'string') return one;
      const { text, lang } = view.voice.said(exceptionWording, `exception.${one}`);
      return { text: { [lang ?? view.voice.language]: text }, items: [], link: undefined };
    });
    const list = itemList(cases, view);
    return topic(word(view, 'purposes.exceptions'), list === nothing ? [] : [lead, list], view);
  }
}
