import { nothing } from "lit";

import { factList } from "../fact-list.js";

import { addressLink } from "../notice-link.js";

import { wholeNoticeWording } from "../wording/notice.js";

import { personName } from "./person-name.js";

function companyFacts(view) {
    const {voice: voice, settings: settings} = view;
    const {name: name, url: url, address: address, representative: representative, privacyOfficer: privacyOfficer, business: business} = settings.company;
    const called = voice.text(name);
    const word = key => voice.word(wholeNoticeWording, `company.${key}`);
    const facts = [ [ word("name"), voice.has(url) && called !== nothing ? addressLink(url, called, view) : called ], [ word("address"), voice.text(address) ], [ word("representative"), personName(representative, view) ], [ word("privacyOfficer"), personName(privacyOfficer, view) ], [ word("business"), voice.text(business) ] ];
    return factList(facts);
}

export { companyFacts };
