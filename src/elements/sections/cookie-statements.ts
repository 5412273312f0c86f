import { html, nothing, type TemplateResult } from 'lit';
import type { RefusalMethod } from '../../config/sections/cookie-notice-fields';
import { controlRoom } from '../control-room';
import { factList, type Fact } from '../fact-list';
import { itemList } from '../item-list';
import { addressLink, noticeLink } from '../notice-link';
import type { NoticeView } from '../notice-view';
import { paragraph } from './paragraph';
import { definition } from './section-frame';
import { topic, type Part } from '../topic';
import { cookieWording, type CookieKey } from '../wording/cookies';
import type { Word } from '../voice';

const word = ({ voice }: NoticeView, key: CookieKey): Word => voice.word(cookieWording, key);

/** Opens the settings of this site, as long as there are any to open. */
function settingsButton(view: NoticeView): TemplateResult | typeof nothing {
  const store = view.live?.store;
  if (!store?.settings()?.usable) return nothing;
  return html`<p>
    <button type="button" part="preferences" @click=${() => store.showPreferences()}>
      ${word(view, 'cookies.open')}
    </button>
  </p>`;
}

function method({ by, text, url }: RefusalMethod, view: NoticeView): Fact {
  const { voice } = view;
  const link = voice.has(url) ? html`<p>${addressLink(url, word(view, 'cookies.page'), view)}</p>` : nothing;
  const button = by === 'widget' ? settingsButton(view) : nothing;
  const says = voice.has(text) || link !== nothing || button !== nothing;
  return [
    by ? word(view, `cookies.by.${by}`) : '',
    says && by
      ? html`${paragraph(text, view)}${link}${by === 'widget' ? controlRoom(view) : nothing}${button}`
      : nothing,
  ];
}

function refusal(view: NoticeView): TemplateResult | typeof nothing {
  const { refusal: written, browserHelp } = view.settings.notice.cookies;
  const help = browserHelp.map((link) => html`<li>${noticeLink(link, view)}</li>`);
  return topic(
    word(view, 'cookies.refusal'),
    [
      factList([
        ...written.methods.map((one) => method(one, view)),
        [word(view, 'cookies.consequence'), paragraph(written.consequence, view)],
        [
          word(view, 'cookies.browserHelp'),
          help.length
            ? html`<ul part="list">
                ${help}
              </ul>`
            : nothing,
        ],
      ]),
    ],
    view,
  );
}

/** What the file says about cookies, from what they are to where they are kept. */
export function cookieStatements(view: NoticeView): readonly Part[] {
  const { purposes, dataItems, identifiability, linkedToAccount, whereStored } = view.settings.notice.cookies;
  const linked: Part[] = [
    paragraph(linkedToAccount.statement, view),
    itemList(linkedToAccount.purposes, view),
  ];
  const identity: Part[] = [
    paragraph(identifiability.statement, view),
    paragraph(identifiability.exception, view),
  ];
  return [
    topic(word(view, 'cookies.what'), [definition('cookie', view)], view),
    topic(word(view, 'cookies.purposes'), [itemList(purposes, view)], view),
    topic(word(view, 'cookies.dataItems'), [itemList(dataItems, view)], view),
    topic(word(view, 'cookies.identifiability'), identity, view),
    topic(word(view, 'cookies.linked'), linked, view),
    refusal(view),
    topic(word(view, 'cookies.whereStored'), [paragraph(whereStored, view)], view),
  ];
}
