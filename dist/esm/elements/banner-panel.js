import { html } from "lit/html.js";

import { direction } from "../config/localize.js";

import { fields, entries } from "../config/fields.js";

import { bannerButtons } from "./banner-buttons.js";

import { builtIn } from "./built-in.js";

import { linkTo } from "./link-to.js";

import { drawn } from "./speaker.js";

import { bannerWording } from "./wording/banner.js";

function content(view) {
    const {settings: settings, voice: voice, model: model, press: press} = view;
    const {layout: layout, title: title, text: text, links: links, labels: labels, buttons: buttons} = settings.banner;
    const own = fields(labels);
    const word = name => builtIn(bannerWording, name, voice.language);
    const either = (written, name) => voice.plain(written) ? voice.text(written) : drawn(word(name));
    const label = name => voice.plain(own[name]) || word(name).text;
    const said = label("accept") === label("reject") ? {
        ...own,
        accept: "",
        reject: ""
    } : own;
    return html`<div class="content" dir=${direction(voice.language)}>
    <div class="words">
      <h2 id="title" part="title" tabindex="-1" ?autofocus=${layout === "modal"}>
        ${either(title, "title")}
      </h2>
      <p part="text">${either(text, "text")}</p>
      <p part="remark">${view.remark}</p>
      <p>${entries(links).map(link => linkTo(link, voice, settings, view))}</p>
    </div>
    <div class="buttons">
      ${bannerButtons(model, buttons).map(name => html`<button type="button" part=${name} @click=${() => press(name)}>
            ${either(said[name], name)}
          </button>`)}
    </div>
  </div>`;
}

function bannerPanel(view) {
    const {layout: layout = "bar", position: position} = view.settings.banner;
    const words = [ "panel", layout, position ].filter(one => typeof one === "string");
    const classes = words.join(" ").replace("-", " ");
    return layout === "modal" ? html`<dialog part="panel" class=${classes} aria-labelledby="title" @close=${view.dismiss}>
        ${content(view)}
      </dialog>` : html`<section part="panel" class=${classes} aria-labelledby="title">${content(view)}</section>`;
}

export { bannerPanel };
