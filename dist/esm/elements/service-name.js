import { noticeWording } from './wording/notices.js';

function firstOf(names, { id }, { voice }) {
    const called = names.find((text) => voice.has(text));
    return called ? voice.text(called) : (id ?? voice.word(noticeWording, 'services.unnamed'));
}
/** What a service is called, or whoever receives from it. */
const serviceName = (service, view) => firstOf([service.name, service.recipient.name], service, view);
/** What whoever receives from a service is called, or else the service. */
const recipientName = (service, view) => firstOf([service.recipient.name, service.name], service, view);

export { recipientName, serviceName };
