import { noticeWording } from './wording/notices.js';

/** What a service is called, or whoever receives from it. */
function serviceName({ name, recipient, id }, { voice }) {
    const called = [name, recipient.name].find((text) => voice.has(text));
    return called ? voice.text(called) : (id ?? voice.word(noticeWording, 'services.unnamed'));
}
/** The name of whoever receives from a service, for a sentence. */
const recipientName = ({ name, recipient }, { voice }) => voice.plain(voice.has(recipient.name) ? recipient.name : name);

export { recipientName, serviceName };
