import { cookieTable, keeps } from "../cookie-table.js";

import { sectionHeading } from "../section-heading.js";

import { cookieWording } from "../wording/cookies.js";

import { cookieStatements } from "./cookie-statements.js";

import { sectionFrame } from "./section-frame.js";

const besides = ({settings: settings, voice: voice}) => ({
    services: () => settings.services.filter(keeps),
    fields: [ "name", "recipient", "cookies" ],
    words: some => some.some(({storageKeys: storageKeys}) => storageKeys.length) ? [ voice.plainWord(cookieWording, "cookies.storage") ] : []
});

function cookiesSection(view) {
    const {note: note} = view.settings.notice.cookies;
    const list = view.voice.word(cookieWording, "cookies.list");
    const heading = sectionHeading(view.level + 1, list, {
        part: "list-title",
        id: "cookie-list"
    });
    const frame = {
        explained: "cookie",
        lead: note,
        besides: besides(view)
    };
    return sectionFrame("cookies", frame, [ cookieStatements(view), heading, cookieTable(view) ], view);
}

export { cookiesSection };
