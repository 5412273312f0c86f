import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { CookieEntry, Service } from '../config/notice-settings';
import { durationName } from './duration';
import type { NoticeView } from './notice-view';
import { serviceName } from './service-name';
import { noticeWording } from './wording/notices';
import type { Word } from './voice';
import { cookieWording, type CookieKey } from './wording/cookies';

// The roles are said again, since a table that is laid out as cards loses its own.
/* eslint lit-a11y/no-redundant-role: "off" */

type Value = TemplateResult | string | typeof nothing;

const word = ({ voice }: NoticeView, key: CookieKey): Word => voice.word(cookieWording, key);

const columns = ['party', 'lifetime', 'purpose'] as const;

/** A cell with the name of its column, which is seen where there is no room for columns. */
function cell(column: (typeof columns)[number], value: Value, view: NoticeView): TemplateResult {
  const label = html`<span class="label" aria-hidden="true">${word(view, `cookie.${column}`)}</span>`;
  const said = value !== nothing && value !== '';
  return html`<td role="cell" class=${said ? column : 'unsaid'}>
    ${label}<span>${said ? value : word(view, 'cookies.unsaid')}</span>
  </td>`;
}

function lifetime({ lifetime: written }: CookieEntry, view: NoticeView): Value {
  if (!written) return nothing;
  return written === 'session' ? word(view, 'cookie.session') : durationName(written, view.voice.language);
}

const rowName = (name: string, domain = ''): TemplateResult =>
  html`<th role="rowheader" scope="row" part="cookie-name">
    <code translate="no">${name}</code
    >${domain ? html`<code class="domain" translate="no">${domain}</code>` : nothing}
  </th>`;

function cookieRow(cookie: CookieEntry, view: NoticeView): TemplateResult | typeof nothing {
  const { name, domain, party, purpose } = cookie;
  if (!name) return nothing;
  return html`<tr role="row" part="cookie">
    ${rowName(name, domain)} ${cell('party', party ? word(view, `cookie.${party}`) : nothing, view)}
    ${cell('lifetime', lifetime(cookie, view), view)} ${cell('purpose', view.voice.text(purpose), view)}
  </tr>`;
}

const storageRow = (name: string, view: NoticeView): TemplateResult =>
  html`<tr role="row" part="cookie">
    ${rowName(name)}
    <td role="cell" colspan=${columns.length} class="storage">${word(view, 'cookies.storage')}</td>
  </tr>`;

/** The service whose cookies follow, and who sets them. */
function setter(service: Service, view: NoticeView): TemplateResult {
  const { voice } = view;
  const { name, recipient } = service;
  const both = voice.has(name) && voice.has(recipient.name);
  const remark = both && voice.word(noticeWording, 'notice.remark', { text: voice.text(recipient.name) });
  return html`<tr role="row" part="setter">
    <th role="rowheader" scope="rowgroup" colspan=${columns.length + 1}>
      ${serviceName(service, view)}<span class="who">${remark || nothing}</span>
    </th>
  </tr>`;
}

const group = (service: Service, view: NoticeView): TemplateResult =>
  html`<tbody role="rowgroup">
    ${setter(service, view)} ${service.cookies.map((cookie) => cookieRow(cookie, view))}
    ${service.storageKeys.map((key) => storageRow(key, view))}
  </tbody>`;

/** Whether the table has something of a service. */
export const keeps = ({ cookies, storageKeys }: Service): boolean =>
  cookies.some(({ name }) => name) || storageKeys.length > 0;

/** The cookie declaration: a table by service, which becomes a list of cards where it is narrow. No press changes it. */
export const cookieTable = (view: NoticeView): TemplateResult =>
  html`${guard([view.settings, view.voice.language], () => table(view))}`;

function table(view: NoticeView): TemplateResult {
  const services = view.settings.services.filter(keeps);
  if (!services.length) return html`<p part="none">${word(view, 'cookies.none')}</p>`;
  const names = services.flatMap(({ cookies, storageKeys }) => [
    ...cookies.map(({ name }) => name),
    ...storageKeys,
  ]);
  return html`<table
      role="table"
      part="table"
      class=${services.length > 50 ? 'many' : ''}
      aria-labelledby="cookie-list"
    >
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" class="name">${word(view, 'cookie.name')}</th>
          ${columns.map((one) => html`<th role="columnheader" scope="col" class=${one}>${word(view, `cookie.${one}`)}</th>`)}
        </tr>
      </thead>
      ${services.map((service) => group(service, view))}
    </table>
    ${names.some((name) => name?.endsWith('*')) ? html`<p part="wildcard">${word(view, 'cookies.wildcard')}</p>` : nothing}`;
}
