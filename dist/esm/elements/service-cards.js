import { html } from 'lit';
import { factList } from './fact-list.js';
import { sectionHeading } from './section-heading.js';
import { serviceName } from './service-name.js';
import { serviceState } from './service-state.js';
import { noticeWording } from './wording/notices.js';

function card(service, index, view, content) {
    const heading = `service-${index}`;
    const { facts, control } = content(service, heading);
    return html `<article part="service" class="service" aria-labelledby=${heading}>
    <header>
      ${sectionHeading(view.level + 1, serviceName(service, view), { part: 'service-name', id: heading })}
      ${control ?? serviceState(service, view)}
    </header>
    ${factList(facts)}
  </article>`;
}
/** Services one below the other, each with its name, its live state and its facts. */
function serviceCards(services, view, content) {
    if (!services.length)
        return html `<p part="none">${view.voice.word(noticeWording, 'services.none')}</p>`;
    // Drawing only what is in sight leaves the rest out of a picture of the whole page; it is for lists that need it.
    const classes = services.length > 50 ? 'services many' : 'services';
    return html `<div class=${classes}>
    ${services.map((service, index) => card(service, index, view, content))}
  </div>`;
}

export { serviceCards };
