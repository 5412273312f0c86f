import { html, type TemplateResult } from 'lit';

/** A sentence with something of its own, such as a name with its language, where its `{name}` stands. */
export function filled(sentence: string, name: string, value: unknown): TemplateResult {
  const [before, ...after] = sentence.split(`{${name}}`);
  return html`${before}${after.map((part) => html`${value}${part}`)}`;
}
