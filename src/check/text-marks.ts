import { textMarks } from '../config/text-marks';

/** A link within a text: `[label](url)`. */
export interface LinkMark {
  readonly label: string;
  readonly url: string;
}

/** The links within a text, as the screens find them. */
export const linkMarks = (text: string): LinkMark[] =>
  text.includes('](')
    ? [...text.matchAll(textMarks)].flatMap(([, label, url]) => (label && url ? [{ label, url }] : []))
    : [];
