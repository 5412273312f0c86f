import { html, nothing, type TemplateResult } from 'lit';
import type { Item } from '../config/read/item';
import { noticeLink } from './notice-link';
import type { NoticeView } from './notice-view';

/** The levels that readers can still follow; what lies deeper is drawn on the last of them. */
const levels = 3;

const withInner = (item: Item): readonly Item[] => [item, ...item.items.flatMap(withInner)];

const says = ({ text, items, link }: Item): boolean =>
  Object.keys(text).length > 0 || items.length > 0 || !!link;

function entry({ text, items, link }: Item, view: NoticeView, level: number): TemplateResult {
  return html`<li>
    ${view.voice.text(text)} ${link ? noticeLink(link, view) : nothing}
    ${level < levels ? itemList(items, view, level + 1) : nothing}
  </li>`;
}

/** A list of the file, with the lists in it; nothing where it is empty. */
export function itemList(
  items: readonly Item[],
  view: NoticeView,
  level = 1,
): TemplateResult | typeof nothing {
  const drawn = (level < levels ? items : items.flatMap(withInner)).filter(says);
  return drawn.length
    ? html`<ul part="list">
        ${drawn.map((item) => entry(item, view, level))}
      </ul>`
    : nothing;
}

/** A statement that is one item stands as a line; several make a list. */
export function statement(items: readonly Item[], view: NoticeView): TemplateResult | typeof nothing {
  const [only, ...more] = items.filter(says);
  if (!only || more.length || only.items.length) return itemList(items, view);
  return html`<p>${view.voice.text(only.text)} ${only.link ? noticeLink(only.link, view) : nothing}</p>`;
}

/** The same with numbers, so that an item can be named by its number. */
export function numberedList(items: readonly Item[], view: NoticeView): TemplateResult | typeof nothing {
  const drawn = items.filter(says);
  if (drawn.length < 2) return statement(drawn, view);
  return html`<ol part="list">
    ${drawn.map((item) => entry(item, view, 1))}
  </ol>`;
}
