import { noticeWording } from "./wording/notices.js";

function firstOf(names, {id: id}, {voice: voice}) {
    const called = names.find(text => voice.has(text));
    return called ? voice.text(called) : id ?? voice.word(noticeWording, "services.unnamed");
}

const serviceName = (service, view) => firstOf([ service.name, service.recipient.name ], service, view);

const recipientName = (service, view) => firstOf([ service.recipient.name, service.name ], service, view);

export { recipientName, serviceName };
