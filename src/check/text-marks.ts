/** A link within a text: `[label](url)`. */
export interface LinkMark {
  readonly label: string;
  readonly url: string;
}

const mark = /\[([^\][]+)\]\(([^)\s]{1,2048})\)/g;

/** The links within a text, as the screens find them. */
export const linkMarks = (text: string): LinkMark[] =>
  text.includes('](') ? [...text.matchAll(mark)].map(([, label = '', url = '']) => ({ label, url })) : [];
