import { cookieTable } from "../cookie-table.js";

import { sectionHeading } from "../section-heading.js";

import { cookieWording } from "../wording/cookies.js";

import { cookieStatements } from "./cookie-statements.js";

import { sectionFrame } from "./section-frame.js";

function cookiesSection(view) {
    const {note: note} = view.settings.notice.cookies;
    const list = view.voice.word(cookieWording, "cookies.list");
    const heading = sectionHeading(view.level + 1, list, {
        part: "list-title",
        id: "cookie-list"
    });
    return sectionFrame("cookies", {
        lead: note
    }, [ cookieStatements(view), heading, cookieTable(view) ], view);
}

export { cookiesSection };
