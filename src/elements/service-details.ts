import { html, nothing, type TemplateResult } from 'lit';
import type { Service } from '../config/notice-settings';
import type { Mechanism } from '../config/types/service';
import { countryName } from './country-name';
import type { Fact } from './fact-list';
import { itemList } from './item-list';
import { addressLink } from './notice-link';
import type { NoticeView } from './notice-view';
import { recipientName } from './service-name';
import type { Word } from './voice';
import { wordList } from './word-list';
import { noticeWording } from './wording/notices';
import { serviceWording, type ServiceKey } from './wording/services';

const word = ({ voice }: NoticeView, key: ServiceKey): Word => voice.word(serviceWording, key);

export const dataSent = (
  { dataSent: items }: Service,
  view: NoticeView,
  key: ServiceKey = 'service.dataSent',
): Fact => [word(view, key), itemList(items, view)];

/** Who receives it, and in which country; the name leads to their site. */
export function recipient({ recipient: { name, country, url } }: Service, view: NoticeView): Fact {
  const { voice } = view;
  const said = voice.text(name);
  const place = country ? countryName(country, voice.language) : '';
  const linked = voice.has(url) && said !== nothing ? addressLink(url, said, view) : said;
  const remark =
    place && said !== nothing ? voice.word(noticeWording, 'notice.remark', { text: place }) : place;
  const value = said === nothing && !place ? nothing : html`${linked}${remark}`;
  return [word(view, 'service.recipient'), value];
}

/** Ours and theirs, told apart; said once where they are the same. */
export function purposes({ ourPurpose, theirPurpose }: Service, view: NoticeView): readonly Fact[] {
  const { voice } = view;
  if (voice.plain(ourPurpose) === voice.plain(theirPurpose)) {
    return [[word(view, 'service.purpose'), voice.text(ourPurpose)]];
  }
  return [
    [word(view, 'service.ourPurpose'), voice.text(ourPurpose)],
    [word(view, 'service.theirPurpose'), voice.text(theirPurpose)],
  ];
}

/** A list in English, where we cannot say it, is joined in English too. */
function kindsOf(kinds: readonly Mechanism[], { voice }: NoticeView): TemplateResult {
  const keys = kinds.map((kind) => `mechanism.${kind}` as const);
  const lang = keys.map((key) => voice.said(serviceWording, key).lang).find((one) => one);
  if (!lang)
    return html`${wordList(
      keys.map((key) => voice.word(serviceWording, key)),
      voice.language,
    )}`;
  const words = keys.map((key) => voice.plainWord(serviceWording, key));
  return html`<span lang=${lang} dir="auto">${wordList(words, lang)}</span>`;
}

export const mechanism = ({ mechanism: kinds }: Service, view: NoticeView): Fact => [
  word(view, 'service.mechanism'),
  kinds.length ? kindsOf(kinds, view) : nothing,
];

export const trigger = ({ trigger: when }: Service, view: NoticeView): Fact => [
  word(view, 'service.trigger'),
  view.voice.text(when),
];

export function policy(service: Service, view: NoticeView): Fact {
  const label = view.voice.word(noticeWording, 'notice.policyOf', { name: recipientName(service, view) });
  return [word(view, 'service.policy'), addressLink(service.policyUrl, label, view)];
}

/** Where it goes abroad, on what ground, and what protects it there (APPI Art. 28). */
export function transfer(
  { transfer: { country, basis, infoUrl, measures } }: Service,
  view: NoticeView,
): Fact {
  const { voice } = view;
  const place = country && countryName(country, voice.language);
  const info = place
    ? voice.word(serviceWording, 'service.transferInfo', { country: place })
    : word(view, 'service.transferLaw');
  const said = [
    place,
    basis && word(view, `transfer.${basis}`),
    voice.text(measures),
    addressLink(infoUrl, info, view),
  ].filter((one) => one && one !== nothing);
  return [
    word(view, 'service.transfer'),
    said.length ? html`${said.map((one) => html`<p>${one}</p>`)}` : nothing,
  ];
}

export const retention = ({ retention: kept }: Service, view: NoticeView): Fact => [
  word(view, 'service.retention'),
  view.voice.text(kept),
];

export const minors = ({ minorsNote }: Service, view: NoticeView): Fact => [
  word(view, 'service.minors'),
  view.voice.text(minorsNote),
];

/** Where the recipient makes personal data of it, consent comes first (APPI Art. 31). */
export const linked = ({ linkedToPersonalData }: Service, view: NoticeView): Fact => [
  word(view, 'service.linked'),
  linkedToPersonalData ? word(view, 'service.linkedNote') : nothing,
];

export const ourAccess = ({ ourAccess: access }: Service, view: NoticeView): Fact => [
  word(view, 'service.ourAccess'),
  access ? word(view, `access.${access}`) : nothing,
];

export const linkedCookies = ({ cookies }: Service, view: NoticeView): Fact => {
  const names = cookies.flatMap(({ name }) => name ?? []);
  return [
    word(view, 'service.cookies'),
    names.length
      ? html`<ul part="list">
          ${names.map((name) => html`<li><code translate="no">${name}</code></li>`)}
        </ul>`
      : nothing,
  ];
};
