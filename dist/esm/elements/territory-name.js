import { html } from "lit";

import { countryName } from "./country-name.js";

import { noticeWording } from "./wording/notices.js";

import { territoryWording } from "./wording/territories.js";

function territoryName(code, voice) {
    const own = voice.word(territoryWording, `territory.${code}`);
    if (own) return own;
    const [country = "", part] = code.split("-");
    const name = countryName(country, voice.language);
    return part ? html`${name}${voice.word(noticeWording, "notice.remark", {
        text: part
    })}` : name;
}

export { territoryName };
