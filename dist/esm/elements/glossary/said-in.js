import { localize } from "../../config/localize.js";

import { isCustom } from "../../config/read/section-name.js";

import { isText } from "../../config/read/text.js";

import { withoutMarks } from "../../config/without-marks.js";

import { sectionData } from "../sections/section-data.js";

import { exceptionWording } from "../wording/exceptions.js";

import { titleWording } from "../wording/titles.js";

const enough = 20;

const unsaid = new Set([ "url", "infoUrl", "policyUrl" ]);

function eachText(read, say) {
    if (typeof read !== "object" || read === null) return;
    if (Array.isArray(read)) for (const one of read) eachText(one, say); else if (isText(read)) say(read); else for (const key in read) if (!unsaid.has(key)) eachText(read[key], say);
}

function eachServiceText(services, fields, {settings: settings}, say) {
    const categories = new Set(services.map(({category: category}) => category));
    for (const service of services) for (const field of fields) eachText(service[field], say);
    if (fields.includes("optOut")) for (const {id: id, consequence: consequence} of settings.categories) if (categories.has(id)) say(consequence);
}

function exceptionWords(name, {settings: {notice: notice}, voice: voice}) {
    const naming = name === "purposes" || name === "thirdParty" ? notice[name] : undefined;
    return (naming?.exceptions ?? []).flatMap(one => typeof one === "string" ? voice.plainWord(exceptionWording, `exception.${one}`) : []);
}

const end = "\u2029";

function saidIn(name, besides, view) {
    const {voice: voice, settings: settings} = view;
    const services = besides?.services().slice(0, enough) ?? [];
    const said = new Set([ ...besides?.words(services) ?? [], ...exceptionWords(name, view) ]);
    const say = text => said.add(localize(text, voice.language, settings.languages).text);
    const data = sectionData(name, settings.notice);
    if (!isCustom(name) && !voice.has(data?.title)) said.add(voice.plainWord(titleWording, `${name}.title`));
    eachText(data, say);
    if (besides) eachServiceText(services, besides.fields, view, say);
    const all = [ ...said ].join(end);
    return /[{[*]/.test(all) ? withoutMarks(all) : all;
}

export { saidIn };
