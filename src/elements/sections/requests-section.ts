import { html, nothing } from 'lit';
import type { Link } from '../../config/read/link';
import type { Place } from '../../config/sections/place-fields';
import type { Proxy, Requests } from '../../config/sections/request-fields';
import { factList } from '../fact-list';
import { itemList, numberedList } from '../item-list';
import { languageName } from '../language-name';
import { noticeLink } from '../notice-link';
import type { NoticeView } from '../notice-view';
import type { Word } from '../voice';
import { topic, type Part } from '../topic';
import { wordList } from '../word-list';
import { placeWording } from '../wording/places';
import { requestWording, type RequestKey } from '../wording/requests';
import { feeFacts } from './fee-facts';
import { fileSection } from './file-section';
import { paragraph } from './paragraph';
import { placeFacts } from './place-facts';
import { rightList } from './right-list';
import { note, type Drawn } from './section-frame';

const word = ({ voice }: NoticeView, key: RequestKey): Word => voice.word(requestWording, key);

/** The place itself, or the desk that it points to. */
function destination({ to }: Requests, { settings }: NoticeView): Place | undefined {
  if (typeof to !== 'string') return to;
  return settings.notice.contacts?.desks.find(({ id }) => to === `contact:${id ?? ''}`);
}

function whereTo(requests: Requests, view: NoticeView): readonly Part[] {
  const { voice } = view;
  const place = destination(requests, view);
  const name = voice.word(placeWording, 'place.name');
  return [
    place ? factList([[name, voice.text(place.name)], ...placeFacts(place, view)]) : nothing,
    place ? note(place.note, view) : nothing,
    paragraph(requests.envelopeNote, view),
  ];
}

function identity({ identity: papers }: Requests, view: NoticeView): readonly Part[] {
  if (!papers) return [];
  const list = itemList(papers.anyOf, view);
  const lead = papers.anyOf.length > 1 ? html`<p>${word(view, 'requests.anyOf')}</p>` : nothing;
  return [lead, list, note(papers.note, view)];
}

const agents = (proxy: readonly Proxy[], view: NoticeView): Drawn =>
  factList(
    proxy.map(({ kind, documents }) => [kind ? word(view, `proxy.${kind}`) : '', itemList(documents, view)]),
  );

const forms = (links: readonly Link[], view: NoticeView): Drawn =>
  links.length
    ? html`<ul part="list">
        ${links.map((link) => html`<li>${noticeLink(link, view)}</li>`)}
      </ul>`
    : nothing;

function languages({ languages: tags }: Requests, { voice }: NoticeView): Part {
  const names = wordList(
    tags.map((tag) => languageName(tag, voice.language)),
    voice.language,
  );
  return tags.length
    ? html`<p>${voice.word(requestWording, 'requests.inLanguages', { languages: names })}</p>`
    : nothing;
}

/** What can be asked for, where, with what papers, for what fee, and how it is answered (APPI Art. 32 to 39). */
export const requestsSection = fileSection('requests', (requests, view) => {
  const under = (key: RequestKey, ...parts: readonly Part[]): Drawn => topic(word(view, key), parts, view);
  return [
    under('requests.rights', rightList(requests.rights, view)),
    under('requests.to', ...whereTo(requests, view)),
    under('requests.forms', forms(requests.forms, view)),
    under('requests.identity', ...identity(requests, view)),
    under('requests.proxy', agents(requests.proxy, view)),
    under('requests.fee', feeFacts(requests.fee, view)),
    under('requests.reply', paragraph(requests.reply, view)),
    under('requests.languages', languages(requests, view)),
    under('requests.dataHandling', paragraph(requests.dataHandling, view)),
    under('requests.refusalGrounds', numberedList(requests.refusalGrounds, view)),
  ];
});
