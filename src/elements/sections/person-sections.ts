import { topic } from '../topic';
import { closingWording } from '../wording/closing';
import { fileSection } from './file-section';
import { labelled } from './labelled';
import { paragraph } from './paragraph';

export const minorsSection = fileSection('minors', ({ under, text }, view) => {
  const said = paragraph(text, view);
  if (under === undefined) return [said];
  return [topic(view.voice.word(closingWording, 'minors.under', { age: String(under) }), [said], view)];
});

/** Whether it is up to the person, and what follows if it is not provided (JIS Q 15001). */
export const voluntarySection = fileSection('voluntary', ({ text, consequence }, view) => [
  paragraph(text, view),
  labelled(view.voice.word(closingWording, 'voluntary.consequence'), view.voice.text(consequence), view),
]);
