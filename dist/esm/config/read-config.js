import { banner } from "./banner-fields.js";

import { collect } from "./collect.js";

import { consentVersion, reopenKind, consentFields, recordFields, cookieFields, languageFields, format } from "./consent-fields.js";

import { placeOf } from "./place-of.js";

import { list } from "./read/list.js";

import { string, oneOf, required } from "./read/scalars.js";

import { isObject } from "./read/shape.js";

import { strictShape } from "./read/strict-shape.js";

import { ruleNames } from "./rules-of.js";

import { readConsent } from "./read-consent.js";

import { readNotice, noticeFields } from "./read-notice.js";

import { texts, theme } from "./screen-fields.js";

import { signals } from "./signal-fields.js";

import { tellIds } from "./tell-ids.js";

const file = strictShape({
    ...noticeFields,
    $schema: string,
    format: required(format),
    consentVersion: consentVersion,
    rules: list(oneOf(ruleNames, undefined)),
    languages: strictShape(languageFields),
    consent: strictShape({
        ...consentFields,
        cookie: strictShape(cookieFields),
        record: strictShape(recordFields)
    }),
    banner: banner,
    reopen: strictShape({
        kind: reopenKind,
        why: string
    }),
    theme: theme,
    signals: signals,
    texts: texts
});

const once = problems => [ ...new Map(problems.map(problem => [ `${problem.path} ${problem.code}`, problem ])).values() ];

const anywhere = {
    region: "",
    zone: "",
    gpc: false
};

function readConfig(json) {
    const {problems: problems, tell: tell} = collect();
    file(json, "", tell);
    if (isObject(json)) tellIds(json, tell);
    const consent = readConsent(json, placeOf(json, anywhere));
    return {
        settings: {
            consent: consent,
            notice: readNotice(json)
        },
        problems: once(problems)
    };
}

export { readConfig };
