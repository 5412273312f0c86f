import { html, nothing } from "lit";

import { controlRoom } from "../control-room.js";

import { factList } from "../fact-list.js";

import { itemList } from "../item-list.js";

import { noticeLink, addressLink } from "../notice-link.js";

import { paragraph } from "./paragraph.js";

import { definition } from "./section-frame.js";

import { topic } from "../topic.js";

import { cookieWording } from "../wording/cookies.js";

const word = ({voice: voice}, key) => voice.word(cookieWording, key);

function settingsButton(view) {
    const store = view.live?.store;
    if (!store?.settings()?.usable) return nothing;
    return html`<p>
    <button type="button" part="preferences" @click=${() => store.showPreferences()}>
      ${word(view, "cookies.open")}
    </button>
  </p>`;
}

function method({by: by, text: text, url: url}, view) {
    const {voice: voice} = view;
    const link = voice.has(url) ? html`<p>${addressLink(url, word(view, "cookies.page"), view)}</p>` : nothing;
    const button = by === "widget" ? settingsButton(view) : nothing;
    const says = voice.has(text) || link !== nothing || button !== nothing;
    return [ by ? word(view, `cookies.by.${by}`) : "", says && by ? html`${paragraph(text, view)}${link}${by === "widget" ? controlRoom(view) : nothing}${button}` : nothing ];
}

function refusal(view) {
    const {refusal: written, browserHelp: browserHelp} = view.settings.notice.cookies;
    const help = browserHelp.map(link => html`<li>${noticeLink(link, view)}</li>`);
    return topic(word(view, "cookies.refusal"), [ factList([ ...written.methods.map(one => method(one, view)), [ word(view, "cookies.consequence"), paragraph(written.consequence, view) ], [ word(view, "cookies.browserHelp"), help.length ? html`<ul part="list">
                ${help}
              </ul>` : nothing ] ]) ], view);
}

function cookieStatements(view) {
    const {purposes: purposes, dataItems: dataItems, identifiability: identifiability, linkedToAccount: linkedToAccount, whereStored: whereStored} = view.settings.notice.cookies;
    const linked = [ paragraph(linkedToAccount.statement, view), itemList(linkedToAccount.purposes, view) ];
    const identity = [ paragraph(identifiability.statement, view), paragraph(identifiability.exception, view) ];
    return [ topic(word(view, "cookies.what"), [ definition("cookie", view) ], view), topic(word(view, "cookies.purposes"), [ itemList(purposes, view) ], view), topic(word(view, "cookies.dataItems"), [ itemList(dataItems, view) ], view), topic(word(view, "cookies.identifiability"), identity, view), topic(word(view, "cookies.linked"), linked, view), refusal(view), topic(word(view, "cookies.whereStored"), [ paragraph(whereStored, view) ], view) ];
}

export { cookieStatements };
