import { nothing, html } from "lit";

import { noticeLink } from "./notice-link.js";

const levels = 3;

const withInner = item => [ item, ...item.items.flatMap(withInner) ];

const says = ({text: text, items: items, link: link}) => Object.keys(text).length > 0 || items.length > 0 || !!link;

function entry({text: text, items: items, link: link}, view, level) {
    return html`<li>
    ${view.voice.text(text)} ${link ? noticeLink(link, view) : nothing}
    ${level < levels ? itemList(items, view, level + 1) : nothing}
  </li>`;
}

function itemList(items, view, level = 1) {
    const drawn = (level < levels ? items : items.flatMap(withInner)).filter(says);
    return drawn.length ? html`<ul part="list">
        ${drawn.map(item => entry(item, view, level))}
      </ul>` : nothing;
}

function statement(items, view) {
    const [only, ...more] = items.filter(says);
    if (!only || more.length || only.items.length) return itemList(items, view);
    return html`<p>${view.voice.text(only.text)} ${only.link ? noticeLink(only.link, view) : nothing}</p>`;
}

function numberedList(items, view) {
    const drawn = items.filter(says);
    if (drawn.length < 2) return statement(drawn, view);
    return html`<ol part="list">
    ${drawn.map(item => entry(item, view, 1))}
  </ol>`;
}

export { itemList, numberedList, statement };
