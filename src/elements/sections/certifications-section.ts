import { html, nothing } from 'lit';
import type { Certifications, Mark } from '../../config/sections/certification-fields';
import type { CalendarDay } from '../../config/types/small-types';
import { dayName } from '../day-name';
import { factList, type Fact } from '../fact-list';
import { itemList } from '../item-list';
import { addressLink } from '../notice-link';
import type { NoticeView } from '../notice-view';
import type { Word } from '../voice';
import { topic } from '../topic';
import { certificationWording, type CertificationKey } from '../wording/certifications';
import { noticeWording } from '../wording/notices';
import { fileSection } from './file-section';
import type { Drawn } from './section-frame';

const word = ({ voice }: NoticeView, key: CertificationKey): Word => voice.word(certificationWording, key);

const when = (key: CertificationKey, day: CalendarDay | undefined, view: NoticeView): Fact => [
  word(view, key),
  day ? dayName(day, view.voice.language) : nothing,
];

const facts = (mark: Mark, name: unknown, view: NoticeView): Drawn =>
  factList([
    [word(view, 'mark.number'), mark.number ? html`<span dir="ltr">${mark.number}</span>` : nothing],
    when('mark.obtained', mark.obtained, view),
    when('mark.registered', mark.registered, view),
    when('mark.revised', mark.revised, view),
    when('mark.expires', mark.expires, view),
    [word(view, 'mark.body'), view.voice.text(mark.body)],
    [word(view, 'mark.accreditation'), itemList(mark.accreditation, view)],
    [word(view, 'mark.scope'), view.voice.text(mark.scope)],
    [word(view, 'mark.items'), itemList(mark.items, view)],
    [
      word(view, 'mark.page'),
      addressLink(mark.url, view.voice.word(certificationWording, 'mark.about', { name }), view),
    ],
  ]);

function logo({ logo: image }: Mark, { voice }: NoticeView): Drawn {
  if (!image?.src) return nothing;
  return html`<img part="mark" src=${image.src} alt=${voice.plain(image.alt)} loading="lazy" />`;
}

/** A mark of which no more is known stands as a line. */
function certification(mark: Mark, view: NoticeView): Drawn {
  if (!mark.kind) return nothing;
  const name = view.voice.either(mark.name, certificationWording, `mark.kind.${mark.kind}`);
  const more = topic(name, [logo(mark, view), facts(mark, name, view)], view);
  return more === nothing ? html`<p>${name}</p>` : more;
}

/** A standard as it is cited: `JIS Q 15001:2023`. */
function standard({ name, edition }: Certifications['standards'][number], { voice }: NoticeView): Drawn {
  if (!voice.has(name)) return nothing;
  if (edition && /^\d{4}$/.test(edition))
    return html`<li><span dir="ltr">${voice.text(name)}:${edition}</span></li>`;
  const remark = edition && voice.word(noticeWording, 'notice.remark', { text: edition });
  return html`<li>${voice.text(name)}${remark ?? nothing}</li>`;
}

export const certificationsSection = fileSection('certifications', ({ marks, standards }, view) => {
  const cited = standards.map((one) => standard(one, view)).filter((one) => one !== nothing);
  const list = cited.length
    ? html`<ul part="list">
        ${cited}
      </ul>`
    : nothing;
  return [
    ...marks.map((mark) => certification(mark, view)),
    topic(word(view, 'mark.standards'), [list], view),
  ];
});
