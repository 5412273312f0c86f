import { html, nothing } from 'lit';
import type { RelatedDocument, Revision } from '../../config/sections/closing-fields';
import { dayName } from '../day-name';
import { foreignLanguage } from '../language-name';
import { addressLink, noticeLink } from '../notice-link';
import type { NoticeView } from '../notice-view';
import type { Word } from '../voice';
import { territoryName } from '../territory-name';
import type { Part } from '../topic';
import { closingWording, type ClosingKey } from '../wording/closing';
import { noticeWording } from '../wording/notices';
import { fileSection } from './file-section';
import { labelled } from './labelled';
import { paragraph } from './paragraph';
import type { Drawn } from './section-frame';

const word = ({ voice }: NoticeView, key: ClosingKey): Word => voice.word(closingWording, key);

/** A list of what is not nothing. */
function list(entries: readonly Part[]): Drawn {
  const said = entries.filter((entry) => entry !== nothing);
  return said.length
    ? html`<ul part="list">
        ${said.map((entry) => html`<li>${entry}</li>`)}
      </ul>`
    : nothing;
}

function relatedDocument({ service, title, url, lang, precedence }: RelatedDocument, view: NoticeView): Part {
  const { voice } = view;
  const link = addressLink(url, voice.text(title), view, lang);
  if (link === nothing || !voice.has(title)) return nothing;
  const whose = voice.has(service)
    ? html`${voice.text(service)}${voice.word(noticeWording, 'notice.labelled', { label: '' })}`
    : nothing;
  const rule = precedence ? html`<p>${word(view, 'documents.overrides')}</p>` : nothing;
  return html`${whose}${link}${rule}`;
}

export const documentsSection = fileSection('documents', ({ list: documents }, view) => [
  list(documents.map((one) => relatedDocument(one, view))),
]);

/** At whom the service is not directed, and what law applies. */
export const territorySection = fileSection('territory', ({ notTargeting, text, governingLaw }, view) => [
  paragraph(text, view),
  notTargeting.length ? html`<p>${word(view, 'territory.notTargeting')}</p>` : nothing,
  list(notTargeting.map((code) => territoryName(code, view.voice))),
  labelled(word(view, 'territory.governingLaw'), view.voice.text(governingLaw), view),
]);

/** Which language prevails; said only to those who read another. */
export const translationSection = fileSection('translation', ({ text }, view) => {
  const { voice, settings } = view;
  const language = foreignLanguage(settings.languages.original, voice.language);
  if (!language) return [];
  const said = voice.has(text)
    ? voice.text(text)
    : voice.word(closingWording, 'translation.prevails', { language });
  return [html`<p>${said}</p>`];
});

export const linksSection = fileSection('links', ({ items }, view) => [
  list(items.map((link) => noticeLink(link, view))),
]);

/** What happened, and to which document where there are several. */
function happened({ kind, document }: Revision, { voice }: NoticeView): Part {
  if (!kind) return nothing;
  const what = voice.word(closingWording, `revision.${kind}`);
  return voice.has(document)
    ? voice.word(closingWording, 'revision.of', { kind: what, document: voice.text(document) })
    : what;
}

function revision(one: Revision, view: NoticeView): Part {
  const { date, note } = one;
  const what = happened(one, view);
  if (!date || what === nothing) return nothing;
  return html`<time datetime=${date}>${dayName(date, view.voice.language)}</time> ${what}
    ${paragraph(note, view)}`;
}

export const revisionsSection = fileSection('revisions', ({ list: revisions }, view) => [
  list(revisions.map((one) => revision(one, view))),
]);
