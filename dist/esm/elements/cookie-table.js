import { html, nothing } from "lit";

import { guard } from "lit/directives/guard.js";

import { durationName } from "./duration.js";

import { serviceName } from "./service-name.js";

import { noticeWording } from "./wording/notices.js";

import { cookieWording } from "./wording/cookies.js";

const word = ({voice: voice}, key) => voice.word(cookieWording, key);

const columns = [ "party", "lifetime", "purpose" ];

function cell(column, value, view) {
    const label = html`<span class="label" aria-hidden="true">${word(view, `cookie.${column}`)}</span>`;
    const said = value !== nothing && value !== "";
    return html`<td role="cell" class=${said ? column : "unsaid"}>
    ${label}<span>${said ? value : word(view, "cookies.unsaid")}</span>
  </td>`;
}

function lifetime({lifetime: written}, view) {
    if (!written) return nothing;
    return written === "session" ? word(view, "cookie.session") : durationName(written, view.voice.language);
}

const rowName = (name, domain = "") => html`<th role="rowheader" scope="row" part="cookie-name">
    <code translate="no">${name}</code
    >${domain ? html`<code class="domain" translate="no">${domain}</code>` : nothing}
  </th>`;

function cookieRow(cookie, view) {
    const {name: name, domain: domain, party: party, purpose: purpose} = cookie;
    if (!name) return nothing;
    return html`<tr role="row" part="cookie">
    ${rowName(name, domain)} ${cell("party", party ? word(view, `cookie.${party}`) : nothing, view)}
    ${cell("lifetime", lifetime(cookie, view), view)} ${cell("purpose", view.voice.text(purpose), view)}
  </tr>`;
}

const storageRow = (name, view) => html`<tr role="row" part="cookie">
    ${rowName(name)}
    <td role="cell" colspan=${columns.length} class="storage">${word(view, "cookies.storage")}</td>
  </tr>`;

function setter(service, view) {
    const {voice: voice} = view;
    const {name: name, recipient: recipient} = service;
    const both = voice.has(name) && voice.has(recipient.name);
    const remark = both && voice.word(noticeWording, "notice.remark", {
        text: voice.text(recipient.name)
    });
    return html`<tr role="row" part="setter">
    <th role="rowheader" scope="rowgroup" colspan=${columns.length + 1}>
      ${serviceName(service, view)}<span class="who">${remark || nothing}</span>
    </th>
  </tr>`;
}

const group = (service, view) => html`<tbody role="rowgroup">
    ${setter(service, view)} ${service.cookies.map(cookie => cookieRow(cookie, view))}
    ${service.storageKeys.map(key => storageRow(key, view))}
  </tbody>`;

const keeps = ({cookies: cookies, storageKeys: storageKeys}) => cookies.some(({name: name}) => name) || storageKeys.length > 0;

const cookieTable = view => html`${guard([ view.settings, view.voice.language ], () => table(view))}`;

function table(view) {
    const services = view.settings.services.filter(keeps);
    if (!services.length) return html`<p part="none">${word(view, "cookies.none")}</p>`;
    const names = services.flatMap(({cookies: cookies, storageKeys: storageKeys}) => [ ...cookies.map(({name: name}) => name), ...storageKeys ]);
    return html`<table
      role="table"
      part="table"
      class=${services.length > 50 ? "many" : ""}
      aria-labelledby="cookie-list"
    >
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" class="name">${word(view, "cookie.name")}</th>
          ${columns.map(one => html`<th role="columnheader" scope="col" class=${one}>${word(view, `cookie.${one}`)}</th>`)}
        </tr>
      </thead>
      ${services.map(service => group(service, view))}
    </table>
    ${names.some(name => name?.endsWith("*")) ? html`<p part="wildcard">${word(view, "cookies.wildcard")}</p>` : nothing}`;
}

export { cookieTable, keeps };
