import { html, nothing } from 'lit';
import { statement } from '../item-list';
import { topic } from '../topic';
import { provisionWording, type ProvisionKey } from '../wording/provision';
import type { NoticeView } from '../notice-view';
import type { Word } from '../voice';
import { exceptionList } from './exception-list';
import { fileSection } from './file-section';
import { paragraph } from './paragraph';

const word = ({ voice }: NoticeView, key: ProvisionKey): Word => voice.word(provisionWording, key);

/** The rule, the cases in which it does not hold, and what else leaves the company (APPI Art. 27(1), (2)). */
export const thirdPartySection = fileSection('thirdParty', (third, view) => {
  const cases = exceptionList(third.exceptions, view);
  const lead = html`<p>${word(view, 'third.exceptionsLead')}</p>`;
  return [
    paragraph(third.principle, view),
    topic(word(view, 'third.exceptions'), cases === nothing ? [] : [lead, cases], view),
    topic(word(view, 'third.recipients'), [statement(third.namedRecipients, view)], view),
    topic(word(view, 'third.statistics'), [paragraph(third.statistics, view)], view),
    topic(word(view, 'third.onRequest'), [paragraph(third.onRequest, view)], view),
    topic(word(view, 'third.optOut'), [statement(third.optOut, view)], view),
  ];
});

/** What others do for us, and we for others; under headings only where both are said. */
export const entrustmentSection = fileSection('entrustment', ({ text, received }, view) =>
  view.voice.has(received)
    ? [
        topic(word(view, 'entrustment.given'), [paragraph(text, view)], view),
        topic(word(view, 'entrustment.received'), [paragraph(received, view)], view),
      ]
    : [paragraph(text, view)],
);
