import { html, type nothing, type TemplateResult } from 'lit/html.js';
import { isAddress } from '../config/address';
import { textMarks } from '../config/text-marks';

type Part = TemplateResult | string | typeof nothing;

function mark([, label, url, strong, base, ruby]: RegExpExecArray): Part {
  if (label !== undefined) return url && isAddress(url) ? html`<a href=${url}>${label}</a>` : label;
  if (strong !== undefined) return html`<strong>${richText(strong)}</strong>`;
  if (base !== undefined) return html`<ruby>${base}<rt>${ruby}</rt></ruby>`;
  return html`<br />`;
}

/** A text of the file as nodes. Nothing in it is ever read as HTML; an address outside the URL rule is only text. */
export function richText(text: string): readonly Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const found of text.matchAll(textMarks)) {
    parts.push(text.slice(end, found.index), mark(found));
    end = found.index + found[0].length;
  }
  return [...parts, text.slice(end)];
}
