#!/usr/bin/env node
import { Option, InvalidArgumentError, Command, CommanderError } from 'commander';
import { readFileSync, readdirSync } from 'node:fs';
import { i as isObject, s as strictShape, t as text, l as list$1, o as oneOf, b as buttonNames, a as link$1, c as bannerPositions, d as bannerLayouts, m as models, e as strictness, f as firstLanguage$1, g as strictest, h as colour, j as font, k as length, n as languageTag$1, p as pointer$1, q as string, r as id, u as optional, v as required, w as matching, x as flag, y as whole$3, z as readNotice, A as consentVersion, B as noticeFields, C as reopenKind, D as consentFields, E as recordFields, F as cookieFields, G as languageFields, H as ruleNames, I as format, J as own, K as ignore, L as exceptionIds, M as mentions, N as isTermId, O as spokenLanguages, P as sectionIds, Q as isCustom, R as termIds, S as languageGrammar, T as domain, U as storageName, V as address } from './spoken-languages.js';
import { f as fields$2, e as entries$1, i as isAddress, t as textMarks, w as withoutMarks$1, m as matchLanguage } from './localize.js';
import { parse, wcagContrast, blend } from 'culori';
import leven from 'leven';
import { visit, printParseErrorCode, applyEdits, modify } from 'jsonc-parser';
import path$1 from 'node:path';
import { w as writeNew } from './write-new.js';
import { isDeepStrictEqual } from 'node:util';
import { fileURLToPath } from 'node:url';
import { parse as parse$1, parseExpressionAt } from 'acorn';
import colours from 'picocolors';

/** `C` and `POSIX` say nothing about what somebody reads. */
const saysNothing = /^(C|POSIX)(\.|$)/;
/** The language asked for by `--lang`; else that of the environment, in the order of POSIX; else the system's. */
function chooseLanguage(asked, environment, system) {
    const { LC_ALL, LC_MESSAGES, LANG } = environment;
    const locale = [LC_ALL, LC_MESSAGES, LANG].find((one) => one) ?? '';
    const wish = asked ?? (locale && !saysNothing.test(locale) ? locale : system);
    return /^ja\b|^ja_/i.test(wish) ? 'ja' : 'en';
}

/** Says nothing: absent, or `{}`. */
const isBlank = (value) => value === undefined || (isObject(value) && !Object.keys(value).length);
const fill = (preset, own) => ({
    ...preset,
    ...Object.fromEntries(Object.entries(own).filter(([, value]) => !isBlank(value))),
});
function expandOne(service, presets) {
    if (!isObject(service) || !Object.hasOwn(service, 'use'))
        return service;
    const { use, ...own } = service;
    const preset = typeof use === 'string' && Object.hasOwn(presets, use) ? presets[use] : undefined;
    return preset ? fill(preset, own) : service;
}
/** What is no id at all is told by whoever reads the service. */
const tellUnknown = (service, index) => isObject(service) && Object.hasOwn(service, 'use') && typeof service['use'] === 'string'
    ? [
        {
            path: `/services/${index}/use`,
            code: 'unknown-preset',
            level: 'error',
            got: service['use'].slice(0, 80),
        },
    ]
    : [];
/**
 * The file with the fields of its known services filled in, and what could not be filled in. What the file says itself
 * wins, field by field: a field of the file replaces the whole field of the preset. The rest of the file stays as it is.
 */
function expandServices(json, presets) {
    const written = isObject(json) ? json['services'] : undefined;
    if (!isObject(json) || !Array.isArray(written))
        return { json, problems: [] };
    const services = written.map((one) => expandOne(one, presets));
    return { json: { ...json, services }, problems: services.flatMap(tellUnknown) };
}

const presetOf = ({ verified: _, checkedOn: _day, sources: _sources, ...preset }) => preset;
/** The known services without where their facts come from, which no settings file has a place for. */
const presetsOf = (files) => Object.fromEntries(files.map((file) => [file.id, presetOf(file)]));

const labelShape = strictShape({ accept: text, reject: text, preferences: text, acknowledge: text });
const share = (one, other) => Object.keys(one).some((tag) => one[tag] === other[tag]);
/** Two buttons that say the same leave no choice. */
const labels = (value, path, tell) => {
    const { accept, reject } = labelShape(value, path, tell);
    if (share(accept, reject))
        tell(`${path}/reject`, 'same-label', isObject(value) ? value['reject'] : undefined);
    return undefined;
};
/** The banner's part, for telling what is wrong with it; `readBanner` reads it. */
const banner$1 = strictShape({
    layout: oneOf(bannerLayouts, undefined),
    position: oneOf(bannerPositions, undefined),
    title: text,
    text,
    links: list$1(link$1),
    buttons: list$1(oneOf(buttonNames, undefined)),
    labels,
});

/** Shortens a value so that it can stand in a message. One that is nested too deep for that has no words. */
const short = (value) => {
    if (value === undefined)
        return undefined;
    try {
        return String(typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 80);
    }
    catch {
        return undefined;
    }
};
/** A list of problems and the function that adds to it. */
function collect() {
    const problems = [];
    const tell = (path, code, value, level = 'error') => {
        const got = short(value);
        problems.push(got === undefined ? { path, code, level } : { path, code, level, got });
    };
    return { problems, tell };
}

/**
 * The region that the page says, else the country in which the time zone lies, of Japan and of those that the file
 * has rows for: `JP`, `US-CA`, `EEA`, or `US-*` for a state that nobody knows. Empty where neither tells.
 */
function regionOf(rows, said, zone) {
    const lies = (country) => new Intl.Locale(`und-${country}`).getTimeZones?.()?.includes(zone) ?? false;
    const countries = ['JP', ...Object.keys(rows)].flatMap((name) => name.match(/^[A-Z]{2}(?=-|$)/) ?? []);
    return (countries.find(lies) ?? '').replace('US', 'US-*');
}

/** The European Economic Area, by country; `EU` is what some servers say of a visitor from there. */
const eea = 'EEA EU AT BE BG HR CY CZ DK EE FI FR DE GR HU IS IE IT LV LI LT LU MT NL NO PL PT RO SK SI ES SE';
/**
 * What `consent` says for a region: its most specific row, `US-CA` before `US` before `EEA` before `*`, else its own.
 * Several may apply, and the strictest then holds: all where the region is unknown (empty), and those of all states
 * where only the country is known (`US-*`).
 */
function regionRows(consent, region) {
    const rows = fields$2(consent['regions']);
    const names = Object.keys(rows);
    const country = region.slice(0, 2);
    const isFor = [
        (name) => !region || name === region || (region === 'US-*' && name.startsWith('US')),
        (name) => name === country || (name === 'EEA' && !rows[country] && eea.includes(country)),
        (name) => name === '*',
    ];
    const found = isFor.map((is) => names.filter(is)).find((some) => some.length) ?? [];
    const own = region && found.length ? [] : [consent];
    return [...own, ...found.map((name) => ({ model: consent['model'], ...fields$2(rows[name]) }))];
}

/** The categories that Global Privacy Control refuses: those that the file says, else those with behavioural ads. */
function refusedByGpc(file) {
    const { respect, appliesTo } = fields$2(fields$2(file['consent'])['gpc']);
    if (respect === false)
        return [];
    if (Array.isArray(appliesTo))
        return appliesTo;
    return entries$1(file['services'])
        .filter(({ behavioralAds }) => behavioralAds === true)
        .map(({ category }) => category);
}
/** What the file says for this visitor. Of several rows that may apply the strictest model holds. */
function placeOf$1(json, { region: said, zone, gpc }) {
    const file = fields$2(json);
    const consent = fields$2(file['consent']);
    const region = regionOf(fields$2(consent['regions']), said, zone);
    const rows = regionRows(consent, region);
    const says = (wish) => !!region && rows.some((row) => row[wish] === true);
    return {
        region,
        model: models[Math.max(...rows.map(({ model }) => strictness(model)))] ?? 'optIn',
        doNotSell: says('doNotSell'),
        showGpcStatus: says('showGpcStatus'),
        refused: gpc ? refusedByGpc(file) : [],
    };
}

const is = (value, grammar) => typeof value === 'string' && grammar.test(value);
const whole$2 = (value, least, most, otherwise) => Number.isInteger(value) && value >= least && value <= most
    ? value
    : otherwise;
/** The service's own model; nothing where it says none. */
const ownModel = ({ model, linkedToPersonalData }) => linkedToPersonalData ? strictest : model === undefined ? 0 : strictness(model);
/** Categories and services share one namespace; the first of a name has it. Says whether this one got it. */
function add(rules, id, rule) {
    const free = is(id, /^[a-z0-9][a-z0-9-]{0,31}$/) && !rules.has(id);
    if (free)
        rules.set(id, rule);
    return free;
}
/** A service without a category is absent, and so is one that nobody may refuse but somebody has to allow. */
function addService(rules, one, file) {
    const place = rules.get(one['category']);
    const own = ownModel(one);
    if (place?.category !== one['category'] || !place || (place.required && own === strictest))
        return false;
    return add(rules, one['id'], { ...place, strictness: place.required ? 0 : Math.max(file, own) });
}
const aliasesOf = (services) => new Map(services.flatMap(({ alias, id }) => Array.isArray(alias) ? alias.map((name) => [name, id]) : []));
/**
 * The core's door: what decides, out of anything that JSON can hold. Never throws, and says nothing: what cannot
 * be used counts as absent, and an absent service is one that nobody has allowed. `readConfig` tells what is wrong.
 *
 * @param place What `placeOf` found, where it matters.
 */
function readConsent(json, place) {
    const file = fields$2(json);
    const { model, days } = fields$2(file['consent']);
    const { googleConsentMode } = fields$2(file['signals']);
    const google = fields$2(googleConsentMode);
    const { default: language } = fields$2(file['languages']);
    const usable = Object(json) === json && !Array.isArray(json) && (file['format'] ?? 1) === 1;
    const categories = entries$1(usable && file['categories']);
    const services = entries$1(usable && file['services']);
    const rules = new Map();
    const strict = strictness(place ? place.model : model);
    for (const { id, required: written } of categories) {
        const required = written === true;
        const gpc = !required && place?.refused.includes(id) === true;
        add(rules, id, { category: id, required, strictness: strict, gpc });
    }
    const present = services.filter((one) => addService(rules, one, strict));
    const most = [...rules.values()].reduce((so, rule) => Math.max(so, rule.strictness), strict);
    return {
        holds: services.filter((one) => one['hold']),
        usable,
        flawed: !usable || rules.size < categories.length + services.length,
        rules,
        aliases: aliasesOf(present),
        model: models[most],
        strictness: most,
        consentVersion: whole$2(file['consentVersion'], 0, 999_999_999, 1),
        days: whole$2(days, 1, 395, 180),
        google: googleConsentMode
            ? {
                ...google,
                map: fields$2(google['map']),
                waitForUpdate: whole$2(google['waitForUpdate'], 0, 10_000, 500),
            }
            : undefined,
        place,
        reopen: (fields$2(file['reopen'])['kind'] ?? 'auto'),
        language: is(language, /^[a-z]/i) ? language : firstLanguage$1,
    };
}

const palette = { accent: colour, surface: colour, text: colour };
/** The file's theme, for telling what is wrong with it; `readScreen` reads it. */
const theme = strictShape({
    ...palette,
    radius: length,
    font,
    scheme: oneOf(['auto', 'light', 'dark'], 'auto'),
    dark: strictShape(palette),
});
const wording = (value, path, tell) => {
    const read = Object.create(null);
    if (!isObject(value))
        tell(path, 'type', value);
    else {
        for (const key of Object.keys(value)) {
            const said = string(value[key], `${path}/${pointer$1(key)}`, tell);
            if (said !== undefined)
                read[key] = said;
        }
    }
    return read;
};
/** Overrides of the built-in wording, likewise. */
const texts = (value, path, tell) => {
    const read = Object.create(null);
    if (!isObject(value)) {
        if (value !== undefined)
            tell(path, 'type', value);
        return read;
    }
    for (const key of Object.keys(value)) {
        const tag = languageTag$1(key, `${path}/${pointer$1(key)}`, tell);
        if (tag !== undefined)
            read[tag] = wording(value[key], `${path}/${pointer$1(key)}`, tell);
    }
    return read;
};

/** The name of a data layer, as a script would write it. */
const layerNameGrammar = /^[A-Za-z_$][\w$]{0,63}$/;
/** The name of an event in a data layer. */
const layerEventGrammar = /^[\w.:-]{1,64}$/;

/** Google's key to the id that it follows. */
const googleKeys = {
    ad_storage: id,
    ad_user_data: id,
    ad_personalization: id,
    analytics_storage: id,
    functionality_storage: id,
    personalization_storage: id,
    security_storage: id,
};
const googleConsentMode = strictShape({
    map: strictShape(googleKeys),
    waitForUpdate: whole$3(0, 10_000),
    urlPassthrough: flag,
    adsDataRedaction: flag,
});
/** A vendor with a single key has nothing to follow without it. */
const oneAnswer = strictShape({ map: strictShape({ consent: required(id) }) });
const dataLayer = strictShape({
    name: matching(layerNameGrammar, 'name'),
    event: matching(layerEventGrammar, 'name'),
});
/** Who is told of the visitor's choice. */
const signals = strictShape({
    googleConsentMode: optional(googleConsentMode),
    microsoftUet: optional(strictShape({ map: strictShape({ ad_storage: required(id) }) })),
    microsoftClarity: optional(strictShape({ map: strictShape({ ad_Storage: id, analytics_Storage: id }) })),
    metaPixel: optional(oneAnswer),
    tiktokPixel: optional(oneAnswer),
    dataLayer: optional(dataLayer),
});

const places = (file, list) => entries$1(fields$2(file)[list]).map((one, index) => ({ one, path: `/${list}/${index}` }));
/** Tells ids that stand twice, that lead nowhere, and services that nobody may refuse but somebody has to allow. */
function tellIds$1(file, tell) {
    const categories = places(file, 'categories');
    const services = places(file, 'services');
    const known = new Set();
    for (const { one, path } of [...categories, ...services]) {
        if (typeof one['id'] === 'string' && known.has(one['id']))
            tell(`${path}/id`, 'duplicate-id', one['id']);
        known.add(one['id']);
    }
    for (const { one, path } of services) {
        const place = categories.find((other) => other.one['id'] === one['category'])?.one;
        if (typeof one['category'] === 'string' && !place)
            tell(`${path}/category`, 'dangling-id', one['category']);
        const needsChoice = one['model'] === 'optIn' || one['linkedToPersonalData'] === true;
        if (place?.['required'] === true && needsChoice)
            tell(`${path}/category`, 'needs-choice', one['category']);
    }
    const { appliesTo } = fields$2(fields$2(fields$2(file)['consent'])['gpc']);
    for (const [index, id] of (Array.isArray(appliesTo) ? appliesTo : []).entries()) {
        if (typeof id === 'string' && !categories.some(({ one }) => one['id'] === id))
            tell(`/consent/gpc/appliesTo/${index}`, 'dangling-id', id);
    }
    for (const [vendor, signal] of Object.entries(fields$2(fields$2(file)['signals']))) {
        for (const [key, id] of Object.entries(fields$2(fields$2(signal)['map']))) {
            if (typeof id === 'string' && !known.has(id))
                tell(`/signals/${pointer$1(vendor)}/map/${pointer$1(key)}`, 'dangling-id', id);
        }
    }
}

/** The whole file, each part by its grammar. */
const file$4 = strictShape({
    ...noticeFields,
    $schema: string,
    format: required(format),
    consentVersion,
    rules: list$1(oneOf(ruleNames, undefined)),
    languages: strictShape(languageFields),
    consent: strictShape({
        ...consentFields,
        cookie: strictShape(cookieFields),
        record: strictShape(recordFields),
    }),
    banner: banner$1,
    reopen: strictShape({ kind: reopenKind, why: string }),
    theme,
    signals,
    texts,
});
const once = (problems) => [
    ...new Map(problems.map((problem) => [`${problem.path} ${problem.code}`, problem])).values(),
];
/** A visitor of whom nothing is known: the strictest model of the file holds. */
const anywhere$1 = { region: '', zone: '', gpc: false };
/** Both doors together: all that can be read of a file, and everything that is wrong with its structure. Never throws. */
function readConfig(json) {
    const { problems, tell } = collect();
    file$4(json, '', tell);
    if (isObject(json))
        tellIds$1(json, tell);
    const consent = readConsent(json, placeOf$1(json, anywhere$1));
    return { settings: { consent, notice: readNotice(json) }, problems: once(problems) };
}

/** Deeper than the readers go into the deepest list. */
const deepest$1 = 48;
/** Every object in a part of the file, with its place. */
function eachObject(value, path, visit, depth = 0) {
    if (isObject(value))
        visit(value, path);
    if (typeof value !== 'object' || value === null || depth > deepest$1)
        return;
    for (const [key, inner] of Object.entries(value))
        eachObject(inner, `${path}/${pointer$1(key)}`, visit, depth + 1);
}

const here$1 = 'https://relative.invalid';
/** Whether a browser would look for it on the page's own site. */
const isOfThisSite = (written) => isAddress(written) && new URL(written, here$1).origin === here$1;
/** As a path is written, or a part of one. */
const isPath = (written) => /^\s*(\/|\.\.?(\/|$)|[#?]|$)/.test(written);
/** Full-width signs as the half-width ones that were meant, and no blanks. */
const plain$3 = (written) => written.normalize('NFKC').replace(/\s+/g, '').replaceAll('。', '.');
/** `https//`, `https:/`, `https;//`, `ttps//`: a scheme with a sign too few or another. */
const scheme$1 = /^h?t{1,2}p{1,2}(s?)(?:[:;]\/*|[.,]?\/\/+)/i;
const generic = /^(com|net|org|info|biz|edu|gov|jobs|name|pro|mobi|asia|app|dev|page|site|shop|store|online|tech|cloud|blog|live|news|media|company|group|global|link|work|world|club|xyz|inc|tokyo|osaka|kyoto|nagoya|yokohama|okinawa|example|test)$/;
/** Files, of which some end as countries do. */
const aFile = /^[^.]+\.(do|md|pl|ps|py|rs|sh)$/;
const countries = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const isTopLevel = (label) => generic.test(label) || (/^[a-z]{2}$/.test(label) && countries.of(label.toUpperCase()) !== undefined);
/** `www.example.jp`, but neither `page.html` nor `index.html.fr`. */
function isHost(written) {
    const host = written.toLowerCase();
    const labels = host.split('.');
    if (!/^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(host) || aFile.test(host))
        return false;
    return !labels.some((label) => /^(x|s)?html?$/.test(label)) && isTopLevel(labels.at(-1) ?? '');
}
/**
 * The address that was probably meant by one that a browser would take for a path of the page's own site:
 * `https://www.example.jp/` for `www.example.jp/`. Nothing where a path can have been meant.
 */
function meantAddress(written) {
    if (isPath(written) || !isOfThisSite(written))
        return undefined;
    const address = plain$3(written);
    if (/^(mailto|tel):/i.test(address))
        return address;
    if (scheme$1.test(address))
        return address.replace(scheme$1, (_, secure) => `http${secure}://`);
    const [first = ''] = address.split(/[/?#]/);
    const [user, host] = first.split('@');
    if (user && host && isHost(host))
        return `mailto:${address}`;
    return isHost(first) ? `https://${address}` : undefined;
}

/** The links within a text, as the screens find them. */
const linkMarks = (text) => text.includes('](')
    ? [...text.matchAll(textMarks)].flatMap(([, label, url]) => (label && url ? [{ label, url }] : []))
    : [];

const words$2 = (use) => (value, path, found) => {
    if (value === undefined)
        return;
    const read = text(value, path, ignore);
    const sayings = Object.keys(read).map((tag) => ({ tag, text: read[tag] ?? '' }));
    if (sayings.length)
        found.push({ path, text: read, sayings, use });
};
const fields$1 = (visits) => (value, path, found) => {
    if (!isObject(value))
        return;
    for (const [key, visit] of Object.entries(visits))
        visit(own(value, key), `${path}/${key}`, found);
};
const each = (visit) => (value, path, found) => {
    if (Array.isArray(value))
        value.forEach((one, index) => visit(one, `${path}/${index}`, found));
};
const some = words$2('text');
const listed$1 = words$2('listed');
const link = fields$1({ label: words$2('label') });
/** As deep as the readers go. */
const deepest = 16;
const itemAt = (depth) => (value, path, found) => {
    if (depth > deepest)
        return;
    const nested = isObject(value) && ['text', 'items', 'link'].some((key) => own(value, key) !== undefined);
    if (!nested)
        listed$1(value, path, found);
    else
        fields$1({ text: listed$1, items: each(itemAt(depth + 1)), link })(value, path, found);
};
const items = each(itemAt(1));
const person = fields$1({ title: some, name: some });
const section = { title: some, note: some };
/** A case with built-in wording has no text of its own. */
const exception = (value, path, found) => {
    if (!exceptionIds.some((id) => id === value))
        itemAt(1)(value, path, found);
};

const serviceSection = fields$1({ ...section, intro: some });
const listSection = fields$1({ ...section, items });
const cookieNotice = fields$1({
    ...section,
    purposes: items,
    dataItems: items,
    identifiability: fields$1({ statement: some, exception: some }),
    linkedToAccount: fields$1({ statement: some, purposes: items }),
    refusal: fields$1({ methods: each(fields$1({ text: some })), consequence: some }),
    browserHelp: each(link),
    whereStored: some,
});
const group$1 = fields$1({ subject: some, source: some, items, link, note: some });
const place$1 = { name: some, address: some, form: link, closed: some, note: some };
const jointUse = fields$1({
    items,
    parties: items,
    purposes: items,
    acquisition: some,
    responsible: fields$1({ name: some, address: some, representative: person }),
});
const requests = fields$1({
    ...section,
    to: fields$1(place$1),
    envelopeNote: some,
    forms: each(link),
    identity: fields$1({ anyOf: items, note: some }),
    proxy: each(fields$1({ documents: items })),
    fee: fields$1({ payment: some, ifShort: some }),
    reply: some,
    dataHandling: some,
    refusalGrounds: items,
});
const mark = fields$1({
    name: some,
    body: some,
    accreditation: items,
    scope: some,
    items,
    logo: fields$1({ alt: some }),
});
const source$2 = fields$1({ from: some, items, purpose: listed$1, basis: some });
/** The texts of the notice, section by section. */
const notice$1 = fields$1({
    policy: fields$1({ ...section, items, signedBy: person }),
    purposes: fields$1({ ...section, groups: each(group$1), beyond: items, exceptions: each(exception) }),
    cookies: cookieNotice,
    transmissions: serviceSection,
    beacons: serviceSection,
    adOptOuts: serviceSection,
    accessLogs: fields$1({ ...section, items, purposes: items, limit: some, email: some, linked: some }),
    personalRelatedInfo: fields$1({ ...section, sources: each(source$2) }),
    hidden: fields$1({ ...section, methods: items, items, purposes: items }),
    cards: fields$1({ ...section, items, purpose: listed$1, acquirer: some, recipients: items, retention: some }),
    thirdParty: fields$1({
        ...section,
        principle: some,
        exceptions: each(exception),
        namedRecipients: items,
        statistics: some,
        onRequest: some,
        optOut: items,
    }),
    jointUse: fields$1({ ...section, uses: each(jointUse), principle: some }),
    entrustment: fields$1({ ...section, text: some, received: some }),
    minors: fields$1({ ...section, text: some }),
    voluntary: fields$1({ ...section, text: some, consequence: some }),
    retention: listSection,
    security: listSection,
    changes: listSection,
    requests,
    contacts: fields$1({ ...section, desks: each(fields$1({ ...place$1, role: some })) }),
    organization: fields$1({ ...section, ...place$1, certifiedBy: some, legalBasis: some }),
    certifications: fields$1({ ...section, marks: each(mark), standards: each(fields$1({ name: some })) }),
    documents: fields$1({ ...section, list: each(fields$1({ service: some, title: some })) }),
    territory: fields$1({ ...section, text: some, governingLaw: some }),
    translation: fields$1({ ...section, text: some }),
    links: fields$1({ ...section, items: each(link) }),
    disclaimers: listSection,
    revisions: fields$1({ ...section, list: each(fields$1({ note: some, document: some })) }),
    custom: each(fields$1({ ...section, body: items })),
});

/** The words of built-in wording, by language. */
const overrides = (value, path, found) => {
    if (!isObject(value))
        return;
    for (const [tag, wording] of Object.entries(value)) {
        for (const [key, said] of Object.entries(isObject(wording) ? wording : {}))
            words$2('override')(said, `${path}/${tag}/${key}`, found);
    }
};
const service = fields$1({
    name: some,
    recipient: fields$1({ name: some }),
    dataSent: items,
    ourPurpose: listed$1,
    theirPurpose: listed$1,
    trigger: some,
    optOut: each(fields$1({ consequence: some })),
    cookies: each(fields$1({ purpose: listed$1 })),
    retention: some,
    minorsNote: some,
    transfer: fields$1({ measures: some }),
});
const file$3 = fields$1({
    company: fields$1({
        name: some,
        address: some,
        business: some,
        representative: person,
        privacyOfficer: person,
    }),
    banner: fields$1({
        title: some,
        text: some,
        links: each(link),
        labels: fields$1({ accept: some, reject: some, preferences: some, acknowledge: some }),
    }),
    categories: each(fields$1({ label: some, description: some, refusal: fields$1({ consequence: some }) })),
    services: each(service),
    notice: notice$1,
    glossary: fields$1({ terms: each(fields$1({ term: some, definition: some })) }),
    texts: overrides,
});
/** Every text of the file that says something, in the order in which the file's parts are described. */
function textPlaces(json) {
    const found = [];
    file$3(json, '', found);
    return found;
}
/** The place of a text in one of its languages. */
const placeOf = ({ path }, { tag }) => (tag ? `${path}/${tag}` : path);

/** The fields of the file that hold an address. */
const fields = ['url', 'policyUrl', 'infoUrl'];
function tellPath(written, path, tell) {
    if (typeof written === 'string' && meantAddress(written) !== undefined)
        tell(path, 'url-as-path', 'error', { got: written.slice(0, 80) });
}
/** One address, or one by language. */
function look$1(written, path, tell) {
    if (!isObject(written))
        return tellPath(written, path, tell);
    for (const [tag, one] of Object.entries(written))
        tellPath(one, `${path}/${tag}`, tell);
}
/** Without `https://` in front, the address of another site leads to a page of this one, which is not there. */
const addressesLead = ({ json, texts }, tell) => {
    eachObject(json, '', (value, path) => {
        for (const field of path === '/notice' ? [...fields, 'page'] : fields)
            look$1(own(value, field), `${path}/${field}`, tell);
    });
    for (const place of texts)
        for (const saying of place.sayings)
            for (const { url } of linkMarks(saying.text))
                tellPath(url, placeOf(place, saying), tell);
};

/** Countries that are taken for their languages. */
const languages = {
    jp: 'ja',
    cn: 'zh-Hans',
    tw: 'zh-Hant',
    kr: 'ko',
    us: 'en',
    uk: 'en',
    vn: 'vi',
};
/**
 * The language that was probably meant by the name of a country. Some names are languages too, of which a site may well
 * offer one: `uk` is Ukrainian, unless what is said in it says otherwise.
 *
 * @param said What the file says in it.
 */
function meantLanguage(tag, said) {
    const country = tag.toLowerCase();
    if (!Object.hasOwn(languages, country))
        return undefined;
    const isUkrainian = country === 'uk' && (!said.length || said.some((text) => /\p{Script=Cyrillic}/u.test(text)));
    return isUkrainian ? undefined : languages[country];
}
/** The same for all tags of a file, each looked at once. */
function meantLanguages(texts) {
    const known = new Map();
    const look = (tag) => {
        const sayings = Object.hasOwn(languages, tag.toLowerCase())
            ? texts.flatMap((place) => place.sayings)
            : [];
        return meantLanguage(tag, sayings.filter((one) => one.tag === tag).map(({ text }) => text));
    };
    return (tag) => {
        if (!known.has(tag))
            known.set(tag, look(tag));
        return known.get(tag);
    };
}

const entries = (value) => Array.isArray(value) ? value : [];
/** As strict as the strictest of what the file and the service say; what is misspelt counts as the strictest. */
const modelOf = (read, written, category, file) => {
    if (category?.required)
        return 'notice';
    const own = written === undefined ? 'notice' : written;
    const linked = read.linkedToPersonalData ? 'optIn' : 'notice';
    return models[Math.max(...[file, own, linked].map(strictness))] ?? 'optIn';
};
function openServices(json, { categories, services }) {
    const consent = own(json, 'consent');
    const model = isObject(consent) ? own(consent, 'model') : undefined;
    const byId = new Map(categories.map((category) => [category.id, category]));
    return entries(own(json, 'services')).flatMap((written, index) => {
        // The reader of a service makes something of anything, so that the entries of both lists are the same.
        const read = services[index];
        if (!isObject(written) || !read)
            return [];
        const path = `/services/${index}`;
        const category = read.category === undefined ? undefined : byId.get(read.category);
        return { path, read, written, category, model: modelOf(read, own(written, 'model'), category, model) };
    });
}
/** The languages that were meant: what follows from a tag that is none is no second mistake. */
const meantOnes = ({ default: first, available, original }, meant) => ({
    default: meant(first) ?? first,
    available: available.map((tag) => meant(tag) ?? tag),
    original: meant(original) ?? original,
});
/** A text in the languages that were meant. Its sayings keep their places. */
function inMeantOnes(place, meant) {
    if (!place.sayings.some(({ tag }) => meant(tag)))
        return place;
    const renamed = place.sayings.map(({ tag, text }) => [meant(tag) ?? tag, text]);
    return { ...place, text: Object.fromEntries([...renamed, ...Object.entries(place.text)]) };
}
/** Opens a file for the rules. */
function openFile(json, settings, today) {
    const texts = textPlaces(json);
    const meant = meantLanguages(texts);
    return {
        json,
        today,
        rules: settings.notice.rules,
        settings,
        languages: meantOnes(settings.notice.languages, meant),
        services: openServices(json, settings.notice),
        texts: texts.map((place) => inMeantOnes(place, meant)),
        meantLanguage: meant,
    };
}

/** Linking to personal data needs consent (Act on the Protection of Personal Information, Art. 31). */
const linkedModel = ({ services }, tell) => {
    for (const { path, read, written } of services) {
        const got = own(written, 'model');
        // A misspelt model was told by the readers.
        const looser = got === 'optOut' || got === 'notice';
        if (read.linkedToPersonalData && looser)
            tell(`${path}/model`, 'looser-model', 'error', { got });
    }
};
/** Nothing can be held that is not named. Hosts that cannot be read were told by the readers. */
const holdHosts = ({ services }, tell) => {
    for (const { path, read, written } of services)
        if (read.hold && entries(own(written, 'hosts')).length === 0)
            tell(`${path}/hosts`, 'no-hosts', 'error');
};
/** Refusing is to be as easy as accepting. Buttons that are left out are the built-in ones, which have it. */
const rejectButton = ({ rules, settings, json }, tell) => {
    const { buttons } = banner$1(own(json, 'banner'), '/banner', ignore);
    const lacks = buttons.length > 0 && !buttons.includes('reject');
    if (rules.has('EU') && settings.consent.model === 'optIn' && lacks)
        tell('/banner/buttons', 'no-reject', 'error', { got: buttons.join(', ') });
};
/** Withdrawing must always be possible; whoever takes the way back away says why. */
const wayBack = ({ rules, settings, json }, tell) => {
    const { reopen, model } = settings.consent;
    if (reopen !== 'none')
        return;
    const written = own(json, 'reopen');
    const why = isObject(written) ? own(written, 'why') : undefined;
    if (rules.has('EU') && model !== 'notice')
        tell('/reopen/kind', 'no-way-back', 'error', { got: model });
    else if (typeof why !== 'string' || !why.trim())
        tell('/reopen/why', 'no-reason', 'warning');
};

/** The colours of the two schemes where the file leaves one out. */
const defaultTheme = {
    light: { accent: '#0b57d0', surface: '#ffffff', text: '#1f1f1f' },
    dark: { accent: '#a8c7fa', surface: '#1f1f1f', text: '#e3e3e3' },
};

/** Whether a colour is one whose contrast can be told: `canvas` and misspelt names are not. */
const isColour = (written) => parse(written) !== undefined;
/** Whether something shows through it. */
const isSeeThrough = (written) => (parse(written)?.alpha ?? 1) < 1;
/** The contrast of one colour upon another (WCAG 2.2), from 1 to 21; `undefined` where it depends on the page. */
function contrastRatio(front, back) {
    const [over, under] = [parse(front), parse(back)];
    if (!over || !under || isSeeThrough(back))
        return undefined;
    return wcagContrast(blend([under, over]), under);
}

const scheme = (path, written, defaults) => {
    const { accent, surface, text } = written;
    const colours = {
        accent: accent ?? defaults.accent,
        surface: surface ?? defaults.surface,
        text: text ?? defaults.text,
    };
    return { path, written, colours };
};
/** The schemes that a visitor can get to see. */
function schemes({ json }) {
    const written = theme(own(json, 'theme'), '/theme', ignore);
    return [
        ...(written.scheme === 'dark' ? [] : [scheme('/theme', written, defaultTheme.light)]),
        ...(written.scheme === 'light' ? [] : [scheme('/theme/dark', written.dark, defaultTheme.dark)]),
    ];
}
/**
 * A rule for two colours. It is told at the one that the file has, of which there is one: the defaults are
 * readable together.
 */
const atLeast = (least, front, code) => (file, tell) => {
    for (const { path, written, colours } of schemes(file)) {
        const ratio = contrastRatio(colours[front], colours.surface);
        const place = written[front] === undefined ? 'surface' : front;
        // Rounded down: 4.499 is no 4.5.
        const got = String(Math.floor((ratio ?? 0) * 100) / 100);
        if (ratio !== undefined && ratio < least)
            tell(`${path}/${place}`, code, 'error', { got });
    }
};
/** WCAG 2.2, 1.4.3. */
const textContrast = atLeast(4.5, 'text', 'text-contrast');
/**
 * WCAG 2.2, 1.4.11. The words upon the accent need no rule: they are black or white, and of the two one always
 * has 4.58:1 or more, since the product of both contrasts is 21.
 */
const edgeContrast = atLeast(3, 'accent', 'edge-contrast');
const parts = ['accent', 'surface', 'text'];
/** A colour of the system's, one that lets the page through, or a name that is none: nobody knows how it reads. */
const unknownColours = (file, tell) => {
    for (const { path, written } of schemes(file)) {
        for (const part of parts) {
            const colour = written[part];
            if (colour === undefined)
                continue;
            if (!isColour(colour) || (part === 'surface' && isSeeThrough(colour)))
                tell(`${path}/${part}`, 'colour-unchecked', 'warning', { got: colour });
        }
    }
};

/** Tags that stand as values, with their places. */
function tagValues({ json }) {
    const languages = own(json, 'languages');
    const found = [];
    if (isObject(languages)) {
        for (const key of ['default', 'original'])
            found.push([`/languages/${key}`, own(languages, key)]);
        for (const [index, tag] of entries(own(languages, 'available')).entries())
            found.push([`/languages/available/${index}`, tag]);
    }
    eachObject(json, '', (value, path) => found.push([`${path}/lang`, own(value, 'lang')]));
    return found;
}
/** Where texts are in a language, language by language. */
function textTags({ texts, json }) {
    const found = new Map();
    const add = (tag, path) => void (found.get(tag)?.push(path) ?? found.set(tag, [path]));
    for (const place of texts)
        for (const saying of place.sayings)
            add(saying.tag, placeOf(place, saying));
    const overrides = own(json, 'texts');
    if (isObject(overrides))
        for (const tag of Object.keys(overrides))
            add(tag, `/texts/${tag}`);
    return found;
}
/** `jp` is a country, and no browser knows a language of that name. Told once for all texts, of which there can be many. */
const countryTags = (file, tell) => {
    for (const [path, tag] of tagValues(file))
        if (typeof tag === 'string' && file.meantLanguage(tag))
            tell(path, 'language-country', 'error', { got: tag });
    for (const [tag, [first, ...more]] of textTags(file)) {
        if (first === undefined || !file.meantLanguage(tag))
            continue;
        tell(first, 'language-country', 'error', {
            got: tag,
            ...(more.length ? { places: [first, ...more] } : {}),
        });
    }
};

/** Tells each entry of a list whose id an earlier one has. */
function tellTwice(ids, path, tell) {
    for (const [index, id] of ids.entries())
        if (id && ids.indexOf(id) < index)
            tell(`${path}/${index}/id`, 'same-name', 'error', { got: id });
}

const says$2 = (text) => Object.keys(text).length > 0;
/** The terms that the file alone knows. What has no usable id was told by the readers. */
const ownTerms = ({ settings, }) => settings.notice.glossary.terms.flatMap((one, index) => {
    const { id } = one;
    return id === undefined || isTermId(id) ? [] : [{ ...one, id, path: `/glossary/terms/${index}` }];
});
/** A term is looked up by its id. */
const termIdsOnce = ({ settings }, tell) => {
    tellTwice(settings.notice.glossary.terms.map(({ id }) => id), '/glossary/terms', tell);
};
/** Of terms that we do not know, only the file can say what they are called and mean. */
const termsExplained = (file, tell) => {
    for (const { path, id, term, definition } of ownTerms(file)) {
        if (!says$2(term))
            tell(`${path}/term`, 'no-term', 'error', { got: id });
        if (!says$2(definition))
            tell(`${path}/definition`, 'no-definition', 'error', { got: id });
    }
};
const isShown = /^\/(notice|services|categories\/\d+\/refusal)\//;
/** A term is explained where it is used. */
const termsUsed = (file, tell) => {
    const shown = file.texts.filter(({ path }) => isShown.test(path));
    for (const { path, term } of ownTerms(file)) {
        const words = Object.values(term).map(withoutMarks$1);
        const mentioned = mentions(words);
        const isUsed = shown.some(({ sayings }) => sayings.some(({ text }) => mentioned.test(withoutMarks$1(text))));
        if (words.length && !isUsed)
            tell(`${path}/term`, 'term-unused', 'warning', { got: words[0] ?? '' });
    }
};

/** Whether a text can be read in a language; one that was written without a language is in the file's own. */
const isIn = (text, language, languages) => matchLanguage(language, Object.keys(text).map((tag) => tag || languages.default)) !== undefined;

/** Where the file offers a language; the whole list where it leaves the list out. */
function placeOfLanguage({ json, meantLanguage }, language) {
    const languages = own(json, 'languages');
    const written = entries(isObject(languages) ? own(languages, 'available') : undefined);
    const index = written.findIndex((tag) => typeof tag === 'string' && (meantLanguage(tag) ?? tag) === language);
    return index < 0 ? '/languages/available' : `/languages/available/${index}`;
}
/** What is said of translations is said in translations alone. */
const onlyTranslated = (path) => path.startsWith('/notice/translation/');
/** A language that is offered is offered for every text. One problem for each, since places can be many. */
const languagesComplete = (file, tell) => {
    const texts = file.texts.filter(({ use }) => use !== 'override');
    for (const language of new Set(file.languages.available)) {
        const shown = language === file.languages.original ? texts.filter(({ path }) => !onlyTranslated(path)) : texts;
        const places = shown.filter(({ text }) => !isIn(text, language, file.languages)).map(({ path }) => path);
        if (places.length)
            tell(placeOfLanguage(file, language), 'language-missing', 'warning', { got: language, places });
    }
};
/** Our own words are in English where a file offers a language that we do not speak, unless it brings them along. */
const languagesSpoken = (file, tell) => {
    const { json, languages } = file;
    const texts = own(json, 'texts');
    const known = [...spokenLanguages, ...(isObject(texts) ? Object.keys(texts) : [])];
    for (const language of new Set(languages.available))
        if (!matchLanguage(language, known))
            tell(placeOfLanguage(file, language), 'language-unspoken', 'warning', { got: language });
};

/** A link within a text is held to the same rule as any other address. */
const markUrls = ({ texts }, tell) => {
    for (const place of texts) {
        for (const saying of place.sayings) {
            for (const { url } of linkMarks(saying.text))
                if (!isAddress(url))
                    tell(placeOf(place, saying), 'mark-url', 'error', { got: url.slice(0, 80) });
        }
    }
};
const here = [
    /^(?:(?:please )?(?:click|tap|press|see|go) )?here$/,
    /^(?:詳細は|詳しくは|くわしくは)?、?(?:こちら|ここ|コチラ)(?:へ|から|まで|を?(?:クリック|タップ|ご覧|参照|ご参照)(?:ください|下さい)?)?$/,
];
/** Without the brackets, arrows and full stops around it. */
const bare = (label) => label
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/\s+/g, ' ');
const saysHere = (label) => here.some((pattern) => pattern.test(bare(label)));
/** Read on its own, from a list of links, "here" leads nowhere (WCAG 2.2, 2.4.4 and 2.4.9). */
const linksSayWhere = ({ texts }, tell) => {
    for (const place of texts) {
        for (const saying of place.sayings) {
            const labels = place.use === 'label' ? [saying.text] : linkMarks(saying.text).map(({ label }) => label);
            const got = labels.find(saysHere);
            if (got !== undefined)
                tell(placeOf(place, saying), 'link-says-here', 'warning', { got });
        }
    }
};

const says$1 = (text) => Object.keys(text).length > 0;
/** The ways out of a service, with their places. Entries of another shape were told by the readers. */
const waysOut = (service) => service.read.optOut.flatMap((optOut, index) => isObject(entries(own(service.written, 'optOut'))[index])
    ? { ...optOut, path: `${service.path}/optOut/${index}`, service }
    : []);
/** Those that Japan's rules want to be able to be refused. */
const refusable = ({ rules, services }) => rules.has('JP') ? services.filter(({ model }) => model === 'optOut') : [];
/** Running until refused needs a way to refuse (Enforcement Regulations, Art. 22-2-31). */
const hasOptOut = (file, tell) => {
    for (const { path, read } of refusable(file))
        if (read.optOut.length === 0)
            tell(`${path}/optOut`, 'no-opt-out', 'error');
};
/** Art. 22-2-31(ii): whether the sending stops or only the use. */
const optOutStops = (file, tell) => {
    for (const { path, stops } of refusable(file).flatMap(waysOut))
        if (stops === undefined)
            tell(`${path}/stops`, 'no-stops', 'error');
};
/** Art. 22-2-31(iii): how to ask. Our own switch needs no address, nor does the browser. */
const optOutAddress = (file, tell) => {
    for (const { path, by, url } of refusable(file).flatMap(waysOut))
        if (by === 'vendor' && !says$1(url))
            tell(`${path}/url`, 'no-way-to-ask', 'error');
};
/** Art. 22-2-31(iv): what refusing costs. A category can say it for its services. */
const optOutConsequence = (file, tell) => {
    for (const { path, consequence, service } of refusable(file).flatMap(waysOut))
        if (!says$1(consequence) && !says$1(service.category?.consequence ?? {}))
            tell(`${path}/consequence`, 'no-consequence', 'warning');
};
const aYearBefore = (day) => `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;
/** Vendors move their pages: an address is looked at once a year. */
const optOutChecked = ({ services, today }, tell) => {
    const oldest = aYearBefore(today);
    for (const { path, url, urlCheckedOn: day } of services.flatMap(waysOut)) {
        if (!says$1(url))
            continue;
        if (day === undefined)
            tell(`${path}/urlCheckedOn`, 'url-not-checked', 'warning');
        else if (day < oldest)
            tell(`${path}/urlCheckedOn`, 'url-check-old', 'warning', { got: day });
    }
};

/** What is filled in and was not seen in a source is told, so that somebody looks. */
function tellUnverified(written, presets, tell) {
    const doubtful = new Set(presets.filter(({ verified }) => !verified).map(({ id }) => id));
    for (const [index, service] of entries(own({ ...written }, 'services')).entries()) {
        const got = isObject(service) ? own(service, 'use') : undefined;
        if (typeof got === 'string' && doubtful.has(got))
            tell(`/services/${index}/use`, 'unverified-preset', 'warning', { got });
    }
}

const says = (text) => Object.keys(text).length > 0;
/** The name, the address and, for a corporation, the representative (APPI Art. 27(5)(iii)). */
const jointUseResponsible = ({ rules, settings }, tell) => {
    if (!rules.has('JP'))
        return;
    for (const [index, { responsible }] of (settings.notice.notice.jointUse?.uses ?? []).entries()) {
        const path = `/notice/jointUse/uses/${index}/responsible`;
        if (!responsible)
            continue;
        if (!says(responsible.address))
            tell(`${path}/address`, 'no-address', 'warning');
        if (!says(responsible.representative.name))
            tell(`${path}/representative`, 'no-representative', 'warning');
    }
};
/** Linking needs consent, which somebody has to have obtained (APPI Art. 31(1)). */
const relatedInfoBasis = ({ rules, settings }, tell) => {
    const { personalRelatedInfo } = settings.notice.notice;
    if (!rules.has('JP'))
        return;
    for (const [index, { linkedToPersonalData, basis }] of (personalRelatedInfo?.sources ?? []).entries())
        if (linkedToPersonalData && !says(basis))
            tell(`/notice/personalRelatedInfo/sources/${index}/basis`, 'no-basis', 'warning');
};
const withFee = ['notifyPurpose', 'disclose', 'records'];
/** A fee is for notification of the purpose and for disclosure alone (APPI Art. 38(1)). */
const feeApplies = ({ rules, settings }, tell) => {
    const rights = settings.notice.notice.requests?.fee?.appliesTo ?? [];
    const got = rights.filter((right) => !withFee.includes(right)).join(', ');
    if (rules.has('JP') && got)
        tell('/notice/requests/fee/appliesTo', 'fee-not-allowed', 'warning', { got });
};
/** A mark that has run out must not be shown any longer; one of another kind is known by its name alone. */
const marks$1 = ({ settings, today }, tell) => {
    for (const [index, mark] of (settings.notice.notice.certifications?.marks ?? []).entries()) {
        const path = `/notice/certifications/marks/${index}`;
        if (mark.kind === 'other' && !says(mark.name))
            tell(`${path}/name`, 'no-mark-name', 'warning');
        if (mark.expires && mark.expires < today)
            tell(`${path}/expires`, 'mark-expired', 'warning', { got: mark.expires });
    }
};
/** Where complaints can be brought is known by its name (Enforcement Order of the APPI, Art. 10). */
const organizationName = ({ settings }, tell) => {
    const { organization } = settings.notice.notice;
    if (organization?.member && !says(organization.name))
        tell('/notice/organization/name', 'no-organization-name', 'warning');
};
/** Times as written compare as they follow each other. */
const hoursRunForward = ({ settings }, tell) => {
    const { contacts, requests, organization } = settings.notice.notice;
    const tellHours = (hours, path) => {
        for (const [index, { open, close }] of hours.entries())
            if (open && close && close <= open)
                tell(`${path}/hours/${index}/close`, 'hours-backwards', 'error', { got: `${open}-${close}` });
    };
    for (const [index, { hours }] of (contacts?.desks ?? []).entries())
        tellHours(hours, `/notice/contacts/desks/${index}`);
    if (typeof requests?.to === 'object')
        tellHours(requests.to.hours, '/notice/requests/to');
    tellHours(organization?.hours ?? [], '/notice/organization');
};

const noticeOf = ({ json }) => {
    const notice = own(json, 'notice');
    return isObject(notice) ? notice : {};
};
/** Those that have something to say without the file's help. */
const sayMuch = ['cookies', 'transmissions', 'beacons', 'adOptOuts', 'translation'];
/** Those that have elements of their own, so that a page can show them without listing them. */
const standAlone = ['purposes', 'cookies', 'transmissions', 'beacons', 'adOptOuts'];
function has(name, file) {
    if (isCustom(name))
        return file.settings.notice.notice.custom.some(({ id }) => name === `custom:${id ?? ''}`);
    return sayMuch.includes(String(name)) || own(noticeOf(file), String(name)) !== undefined;
}
/** What is listed has to be there, and once: a page cannot show what nobody wrote. */
const listedSections = (file, tell) => {
    const names = entries(own(noticeOf(file), 'sections'));
    for (const [index, name] of names.entries()) {
        const told = { got: String(name) };
        if (!has(name, file))
            tell(`/notice/sections/${index}`, 'no-section', 'error', told);
        else if (names.indexOf(name) < index)
            tell(`/notice/sections/${index}`, 'section-twice', 'warning', told);
    }
};
/** What is written is meant to be read. Without a list the page itself says what it shows. */
const unlistedSections = (file, tell) => {
    const { sections, custom } = file.settings.notice.notice;
    if (!sections.length)
        return;
    const listed = new Set(sections);
    for (const name of sectionIds) {
        const isWritten = own(noticeOf(file), name) !== undefined;
        if (isWritten && !listed.has(name) && !standAlone.includes(name))
            tell(`/notice/${name}`, 'section-unlisted', 'warning', { got: name });
    }
    for (const [index, { id }] of custom.entries()) {
        const name = `custom:${id ?? ''}`;
        if (id && !listed.has(name))
            tell(`/notice/custom/${index}`, 'section-unlisted', 'warning', { got: name });
    }
};
/** Sections in which nothing has to be written have to say something all the same. */
const emptySections = ({ settings }, tell) => {
    const { jointUse } = settings.notice.notice;
    if (jointUse && !jointUse.uses.length && !Object.keys(jointUse.principle).length)
        tell('/notice/jointUse', 'empty-section', 'error');
};
/** A link to a section of the file's own leads to one that is there. */
const sectionLinks = (file, tell) => {
    const visit = (value, path) => {
        const name = own(value, 'section');
        if (isCustom(name) && !has(name, file))
            tell(`${path}/section`, 'no-section', 'error', { got: name });
    };
    for (const part of ['banner', 'services', 'notice'])
        eachObject(own(file.json, part), `/${part}`, visit);
};
/** Desks and custom sections are pointed to by their ids. */
const noticeIds = ({ settings }, tell) => {
    const { contacts, custom, requests } = settings.notice.notice;
    const desks = contacts?.desks.map(({ id }) => id) ?? [];
    tellTwice(desks, '/notice/contacts/desks', tell);
    tellTwice(custom.map(({ id }) => id), '/notice/custom', tell);
    const to = requests?.to;
    if (typeof to === 'string' && !desks.some((id) => to === `contact:${id ?? ''}`))
        tell('/notice/requests/to', 'no-desk', 'error', { got: to });
};

const isEmpty$1 = (text) => Object.keys(text).length === 0;
/**
 * What is sent, to whom and why, service by service (Enforcement Regulations of the Telecommunications Business
 * Act, Art. 22-2-29).
 */
const statutoryItems = ({ rules, services }, tell) => {
    if (!rules.has('JP'))
        return;
    for (const { path, read } of services) {
        const absent = (field, code, isAbsent) => {
            if (isAbsent)
                tell(`${path}/${field}`, code, 'error');
        };
        absent('dataSent', 'no-data-sent', read.dataSent.length === 0);
        absent('recipient/name', 'no-recipient', isEmpty$1(read.recipient.name));
        absent('ourPurpose', 'no-purpose', isEmpty$1(read.ourPurpose));
    }
};
const statutory = /^\/services\/\d+\/(dataSent\/.*|recipient\/name|ourPurpose)$/;
const tellForeign = (place, { languages }, tell) => {
    const got = Object.keys(place.text)
        .map((tag) => tag || languages.default)
        .join(', ');
    if (!isIn(place.text, 'ja', languages))
        tell(place.path, 'no-japanese', 'error', { got });
};
/** They are to be told in Japanese, whatever else is offered (Art. 22-2-28). */
const statutoryJapanese = (file, tell) => {
    if (!file.rules.has('JP'))
        return;
    for (const place of file.texts)
        if (place.use !== 'label' && statutory.test(place.path))
            tellForeign(place, file, tell);
};
/** The recipient's own purpose is to be told apart from ours. */
const theirPurpose = ({ services }, tell) => {
    for (const { path, read } of services)
        if (isEmpty$1(read.theirPurpose))
            tell(`${path}/theirPurpose`, 'no-their-purpose', 'warning');
};
/** A recipient in a foreign country (Act on the Protection of Personal Information, Art. 28). */
const transfers = ({ rules, services }, tell) => {
    if (!rules.has('JP'))
        return;
    for (const { path, read } of services) {
        const { country } = read.recipient;
        const { infoUrl, measures, ...rest } = read.transfer;
        const told = rest.country ?? rest.basis ?? (!isEmpty$1(infoUrl) || !isEmpty$1(measures) || undefined);
        if (country !== undefined && country !== 'JP' && told === undefined)
            tell(`${path}/transfer`, 'no-transfer', 'warning', { got: country });
    }
};

/** Tells each text of some uses in which `found` sees something, by language. */
const inTexts = (code, uses, found) => ({ texts }, tell) => {
    for (const place of texts) {
        if (uses && !uses.includes(place.use))
            continue;
        for (const saying of place.sayings) {
            const got = found(saying.text);
            if (got !== undefined)
                tell(placeOf(place, saying), code, 'warning', { got });
        }
    }
};
/** 平等, 同等 and their like end in 等 and leave nothing open. */
const openEnd = /(?:(?<![平対上均同高初中不])等|など|その他|\betc\.?)[\s。．.、,)）\]］」』]*$/i;
/** A list of what is sent, or why, that does not end: readers cannot know what else. */
const vagueWording = inTexts('vague', ['listed'], (text) => openEnd.exec(text)?.[0].trim());
// All within one sentence. Asking for consent before going on is another matter, and so is saying that it is not so.
const visiting = '(?:閲覧|利用|使用|ご覧|アクセス|スクロール)';
const goingOn = `(?:${visiting}[^。\\n]{0,12}?(?:続け|継続|することで|することにより|をもって|すると(?!き)|(?:した|された)場合)|(?:引き続き|このまま)[^。\\n]{0,12}?${visiting})`;
const consenting = '(?:同意|承諾|了承)(?!を(?:いただ|頂|得|求め|取)|が必要|な[くし]|[^。\\n]{0,16}(?:ません|ない))';
const agree = '\\b(?:agree|consent|accept)';
const goOn = '(?:continu\\w*|keep|carry on|go on)\\s+(?:to\\s+)?(?:brows|us|visit|navigat|read|scroll|view)\\w*';
const byUse = 'by (?:continuing|scrolling|(?:using|browsing|visiting|accessing|viewing) (?:this|our|the) (?:\\w+ )?(?:(?:web)?site|page|service)\\w*)';
const between = '[^.!?\\n]{0,80}?';
const continuing = [
    new RegExp(`${goingOn}[^。\\n]{0,60}?${consenting}`),
    new RegExp(`\\b(?:${goOn}|${byUse})${between}${agree}`, 'i'),
    new RegExp(`${agree}${between}\\b(?:if you ${goOn}|by ${goOn}|${byUse})`, 'i'),
];
const denies = /\bnot\b|n['’]t\b/i;
function continuingWords(text) {
    const found = continuing.map((pattern) => pattern.exec(text)?.[0]).find((one) => one !== undefined);
    return found === undefined || denies.test(found) ? undefined : found.slice(0, 80);
}
const anywhere = inTexts('consent-by-continuing', undefined, continuingWords);
/** Nothing counts as consent but a press of a button that says so. */
const continuingIsConsent = (file, tell) => {
    if (file.settings.consent.model === 'optIn')
        anywhere(file, tell);
};
const tag = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|<!--|&(?:nbsp|amp|lt|gt|quot|#\d+);/i;
/** There is no HTML in a text: readers would see it as it is written. */
const htmlTags = inTexts('html-tags', undefined, (text) => /[<&]/.test(text) ? tag.exec(text)?.[0].slice(0, 80) : undefined);

/** A new rule is a function and a line here. */
const rules = [
    statutoryItems,
    statutoryJapanese,
    theirPurpose,
    transfers,
    hasOptOut,
    optOutStops,
    optOutAddress,
    optOutConsequence,
    optOutChecked,
    linkedModel,
    holdHosts,
    rejectButton,
    wayBack,
    textContrast,
    edgeContrast,
    unknownColours,
    vagueWording,
    continuingIsConsent,
    htmlTags,
    markUrls,
    addressesLead,
    linksSayWhere,
    countryTags,
    languagesComplete,
    listedSections,
    unlistedSections,
    emptySections,
    sectionLinks,
    noticeIds,
    jointUseResponsible,
    relatedInfoBasis,
    feeApplies,
    marks$1,
    organizationName,
    hoursRunForward,
    languagesSpoken,
    termIdsOnce,
    termsExplained,
    termsUsed,
];
/**
 * Everything that can be said against a file: what the readers cannot use, and what the rules of the file's
 * `rules` find in the rest, with its known services filled in. It tells what is wrong with the file; that nothing is wrong says nothing about the law.
 */
function checkConfig(written, { today, presets = [] }) {
    const { json, problems: unknown } = expandServices(written, presetsOf(presets));
    const { settings, problems } = readConfig(json);
    // A file of another format is not read, so that its texts mean nothing to the rules.
    if (!isObject(written) || !isObject(json) || !settings.consent.usable)
        return problems;
    const found = [];
    // What could not be read or filled in there counts as absent, which is no second mistake.
    const unread = new Set(problems.map(({ path }) => path));
    const unfilled = unknown.map(({ path }) => path.replace(/use$/, ''));
    const tell = (path, code, level, told) => {
        if (!unread.has(path) && !unfilled.some((service) => path.startsWith(service)))
            found.push({ path, code, level, ...told });
    };
    tellUnverified(written, presets, tell);
    const file = openFile(json, settings, today);
    for (const rule of rules)
        rule(file, tell);
    return [...problems, ...unknown, ...found];
}

const none = { title: undefined, parts: [] };
/** The names on the way to a place (RFC 6901). */
const names$2 = (path) => path
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
/** Follows references and alternatives to the parts that say something. */
function plainParts(root, part) {
    const name = /^#\/definitions\/(.+)$/.exec(part.$ref ?? '')?.[1];
    const referred = name === undefined ? undefined : root.definitions?.[decodeURIComponent(name)];
    if (referred)
        return plainParts(root, referred);
    return part.anyOf ? part.anyOf.flatMap((one) => plainParts(root, one)) : [part];
}
const titleOf = (root, part) => part.title ?? (part.$ref ? root.definitions?.[part.$ref.replace('#/definitions/', '')]?.title : undefined);
const inside$1 = (part, name) => {
    if (part.properties && Object.hasOwn(part.properties, name))
        return part.properties[name];
    if (part.items && /^\d+$/.test(name))
        return part.items;
    return typeof part.additionalProperties === 'object' ? part.additionalProperties : undefined;
};
function findInside(root, place, name) {
    const found = place.parts.map((part) => inside$1(part, name)).filter((part) => part !== undefined);
    const [first] = found;
    if (!first)
        return none;
    return { title: titleOf(root, first), parts: found.flatMap((part) => plainParts(root, part)) };
}
/** Ways gone before: a file of many mistakes makes most of them at the same places. */
const gone = new WeakMap();
/** From a place to one inside it. */
function placeInside(root, place, name) {
    const ways = gone.get(place) ?? new Map();
    gone.set(place, ways);
    const way = /^\d+$/.test(name) ? '0' : name;
    const found = ways.get(way) ?? findInside(root, place, way);
    ways.set(way, found);
    return found;
}
const roots = new WeakMap();
function rootPlace(root) {
    const place = roots.get(root) ?? { title: root.title, parts: plainParts(root, root) };
    roots.set(root, place);
    return place;
}
/** The place of a schema that a JSON Pointer into a file leads to. */
const placeAt = (root, path) => names$2(path).reduce((place, name) => placeInside(root, place, name), rootPlace(root));

const inside = (value, name) => typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? value[name]
    : undefined;
/** What stands at a place of the file; `undefined` where nothing does. */
const valueAt = (json, path) => names$2(path).reduce(inside, json);

/** What an entry is called by: its id, or the known service that it is. */
const nameOf = (entry) => {
    if (!isObject(entry))
        return undefined;
    const key = own(entry, 'id') === undefined ? 'use' : 'id';
    return { key, name: own(entry, key) };
};
/** The place of the first category or service of an id. */
function placeOfFirst(json, id) {
    for (const list of ['categories', 'services']) {
        for (const [index, entry] of entries(valueAt(json, `/${list}`)).entries()) {
            const called = nameOf(entry);
            if (called?.name === id)
                return `/${list}/${index}/${called.key}`;
        }
    }
    return undefined;
}
/** For an id that stands twice: where the first one stands. */
const firstOfId = ({ code, got }, json) => code === 'duplicate-id' && got !== undefined ? placeOfFirst(json, got) : undefined;
/** Whether an entry has its id from the known service that it is. */
const hasIdFromUse = ({ path }, json) => nameOf(valueAt(json, path.replace(/\/id$/, '')))?.key === 'use';

const plain$2 = (word) => word
    .slice(0, 64)
    .toLowerCase()
    .replace(/[-_\s]/g, '');
/** The word that was probably meant: of those that differ by a third of their letters or less, the nearest. */
function nearest(written, words) {
    const from = plain$2(written);
    let least = Math.max(1, Math.floor(from.length / 3)) + 1;
    let found;
    for (const word of words) {
        const distance = leven(from, plain$2(word), { maxDistance: least });
        if (distance < least)
            [found, least] = [word, distance];
    }
    return found;
}

const partsOf = (word) => word.toLowerCase().split(/[-_\s]+/);
/** The shortest word that has all the parts of another: `yahoo-japan-ads` for `yahoo-ads`. */
function withParts(written, words) {
    const parts = partsOf(written.slice(0, 64)).filter(Boolean);
    const [found] = words
        .filter((word) => parts.length && parts.every((part) => partsOf(word).includes(part)))
        .sort((one, other) => one.length - other.length);
    return found;
}
/** The word that was probably meant: the nearest, else one with the same parts. */
const nearestByParts = (written, words) => nearest(written, words) ?? withParts(written, words);

const whole$1 = { ja: 'ファイル全体', en: 'The whole file' };
const title = (place, language) => {
    const [ja, en] = place.title?.split(' / ') ?? [];
    return language === 'ja' ? ja : en;
};
const languageNames = {
    ja: new Intl.DisplayNames(['ja'], { type: 'language' }),
    en: new Intl.DisplayNames(['en'], { type: 'language' }),
};
/** The language's own name for a language; the tag itself where there is none. */
function languageName(tag, language) {
    try {
        return languageNames[language].of(tag) ?? tag;
    }
    catch {
        return tag;
    }
}
/** An entry of a list by its id, the known service that it is, or its name, else by its number. */
function entryName(entry, index, language) {
    const id = isObject(entry) ? (own(entry, 'id') ?? own(entry, 'use') ?? own(entry, 'name')) : undefined;
    if (typeof id === 'string' && id)
        return language === 'ja' ? `「${id}」` : ` “${id}”`;
    return language === 'ja' ? `の${index + 1}番目` : ` no. ${index + 1}`;
}
const isMap = ({ parts }) => parts.some((part) => typeof part.additionalProperties === 'object');
const step = (root, language) => ({ words, place, value }, name) => {
    const next = placeInside(root, place, name);
    if (Array.isArray(value)) {
        const inner = value[Number(name)];
        const last = `${words.at(-1) ?? ''}${entryName(inner, Number(name), language)}`;
        return { words: [...words.slice(0, -1), last], place: next, value: inner };
    }
    const word = title(next, language) ?? (isMap(place) ? languageName(name, language) : name);
    return { words: [...words, word], place: next, value: isObject(value) ? own(value, name) : undefined };
};
/** Puts a JSON Pointer into words: `サービス「example-ads」›送信先›名称`. */
function placeWords(path, json, root, language) {
    const start = { words: [], place: rootPlace(root), value: json };
    return (names$2(path)
        .reduce(step(root, language), start)
        .words.join(language === 'ja' ? '›' : ' › ') || whole$1[language]);
}

/** What is there now. Nothing where there is no value to show. */
const now$1 = ({ got }) => (got ? ` (it says: ${got})` : '');
const perhaps$1 = ({ suggestion }) => suggestion ? `Did you mean “${suggestion}”? ` : '';
const among$1 = (words) => words.map((word) => `“${word}”`).join(', ');
/** More than that are no help. */
const fewKeys$1 = 8;
/** The fields that may stand there, where they are few. */
const keysHere$1 = ({ allowed }) => allowed.length && allowed.length <= fewKeys$1 ? `The fields here are ${among$1(allowed)}. ` : '';
const kinds$3 = {
    string: 'a text in "quotes"',
    number: 'a number, without quotes',
    integer: 'a whole number, without quotes',
    boolean: 'true or false, without quotes',
    array: 'a list in [ ]',
    object: 'a group in { }',
    null: 'null',
};
const kind$1 = ({ types }) => types.map((type) => kinds$3[type] ?? type).join(', or ') || 'a value of another kind';

const check$2 = {
    'unknown-preset': (about) => `There is no known service called “${about.got}”. ${perhaps$1(about)}“shirase presets” finds the names. If it is not there, please remove “use” and write the fields yourself.`,
    'unverified-preset': ({ got }) => `Not everything that is filled in for “${got}” has been seen in a source. Please compare it with what the recipient says, and write what is missing or different into this service.`,
    'no-data-sent': () => 'It is not said what is sent. Please list in “dataSent”, one by one, what this service receives, such as the addresses of the pages viewed.',
    'no-recipient': () => 'It is not said who receives the information. Please write the full name of the company in “name” of “recipient”.',
    'no-purpose': () => 'It is not said what the information is for. Please write in “ourPurpose” what you use it for.',
    'no-japanese': ({ got }) => `There is no Japanese here (the languages are: ${got}). The external-transmission notice has to be in Japanese. Please add “ja”.`,
    'no-their-purpose': () => 'It is not said what the recipient uses the information for. Please write it in “theirPurpose”, apart from your own purpose.',
    'no-transfer': ({ got }) => `The recipient is in a foreign country (${got}), but nothing is said about the transfer. Please write in “transfer” the country, the ground and where its system is explained.`,
    'no-opt-out': () => 'This service runs until it is refused, but no way to refuse is given. Please add one to “optOut”; for the switch of this site, write "by": "widget".',
    'no-stops': () => 'It is not said what refusing stops. Please write "stops": "transmission" if nothing is sent any more, or "stops": "use" if only the use stops.',
    'no-way-to-ask': () => "The page where visitors can refuse is not given. Please write the recipient's opt-out page in “url”.",
    'no-consequence': () => 'It is not said what refusing costs the visitor. Please write in “consequence” what will not work any more; if nothing, say so.',
    'url-not-checked': () => 'It is not said when this address was last seen to work. Please open the page, and write the day in “urlCheckedOn”.',
    'url-check-old': ({ got }) => `This address was last checked more than a year ago (${got}). Please open the page, and write the new day in “urlCheckedOn”.`,
    'looser-model': ({ got }) => `This service is linked to personal data, but is set to run without consent (it says: ${got}). Please remove “model”, or write “optIn”. It runs only with consent all the same.`,
    'no-hosts': () => 'This service is to be held ("hold": true), but it is not said where its tags come from. Please list the hosts in “hosts”, such as px.example.com.',
    'no-reject': ({ got }) => `The banner asks for consent, but has no button to refuse (the buttons are: ${got}). Please add “reject” to “buttons”.`,
    'no-way-back': () => 'Visitors have no way to change their mind. Please set “kind” of “reopen” to “auto” (a button is placed for you) or “link” (the page has its own).',
    'no-reason': () => 'It is not said why there is no way to open the preferences again. Please write the reason in “why”, or set “kind” to “auto” or “link”.',
    'text-contrast': ({ got }) => `The words are hard to read on this background: the contrast is ${got}:1. Please change one of the two colours until it is 4.5:1 or more.`,
    'edge-contrast': ({ got }) => `The buttons are hard to tell from the background: the contrast is ${got}:1. Please change one of the two colours until it is 3:1 or more.`,
    'colour-unchecked': ({ got }) => `Nobody can tell in advance how readable “${got}” will be. Please check the spelling, or write a solid colour such as #0b57d0.`,
    vague: ({ got }) => `This ends in “${got}”, which leaves readers to guess what else there is. Please list the rest as well, and remove “${got}”.`,
    'consent-by-continuing': ({ got }) => `This says that going on counts as consent (“${got}”). Only pressing a button does. Please remove or reword it.`,
    'html-tags': ({ got }) => `HTML (${got}) is shown exactly as it is written. Please remove it. Write links as [words](address), strong words as **words**, and line breaks as \\n.`,
    'mark-url': (about) => `A link in this text has an address that cannot be used${now$1(about)}. Please write one that begins with https:, http:, mailto: or tel:, or a path on this site.`,
    'url-as-path': (about) => `“${about.got}” would be taken as a path of this site, not as an address of another. ${perhaps$1(about)}Please write https:// in front, in half-width letters and without blanks.`,
    'link-says-here': ({ got }) => `“${got}” does not say where the link leads. Please name the target, such as “How we use cookies”.`,
    'language-missing': ({ got, count }) => `The language “${got}” is offered, but ${count === 1 ? '1 text does' : `${count} texts do`} not have it. Please add the translation, or take the language out of “available”.`,
    'no-section': ({ got }) => `This file says nothing in the section “${got}”, so it is not shown. Please write it in “notice”, or remove it here.`,
    'empty-section': () => 'Nothing is said in this section, so it is not shown. Please fill it in, or remove it.',
    'section-twice': ({ got }) => `The section “${got}” is listed twice, and only the first is shown. Please remove the other.`,
    'section-unlisted': ({ got }) => `This section is written, but is not in “sections”, so the page does not show it. Please add “${got}” to “sections”, or remove it.`,
    'same-name': ({ got }) => `The id “${got}” is used more than once, so nobody can tell which is meant. Please give the others another name.`,
    'no-desk': ({ got }) => `There is no desk to which “${got}” could point. Please correct the spelling, or add the desk to “desks” of “contacts”.`,
    'no-address': () => 'The address of the party responsible for the joint use is missing (APPI Art. 27(5)(iii)). Please write it in “address”.',
    'no-representative': () => 'The name of the representative of the party responsible for the joint use is missing (APPI Art. 27(5)(iii)). For a corporation, please write it in “name” of “representative”.',
    'no-basis': () => 'This is linked to personal data, but it is not said how consent is obtained (APPI Art. 31(1)). Please write it in “basis”.',
    'fee-not-allowed': ({ got }) => `The law knows no fee for these requests (${got}): one may be taken for notification of the purpose and for disclosure alone (APPI Art. 38). Please remove the others.`,
    'no-mark-name': () => 'This certification has no name. Where the kind is “other”, please write one in “name”.',
    'mark-expired': ({ got }) => `This certification has expired (${got}). Please write the new day in “expires” if it was renewed, or remove the certification.`,
    'no-organization-name': () => 'The accredited organization has no name. Please write it in “name”.',
    'hours-backwards': ({ got }) => `These hours do not end after they begin (${got}). Please check “open” and “close”.`,
    'language-country': (about) => `“${about.got}” stands for a country, not for a language. ${perhaps$1(about)}Please write the tag of the language; Japanese is ja.${about.count > 1 ? ` It is written so in ${about.count} places.` : ''}`,
    'language-unspoken': ({ got }) => `Our built-in words, such as those of the buttons, are not there in “${got}”, and are shown in English. To have them in that language, please write them in “texts”.`,
    'no-term': (about) => `It is not said what the term “${about.got}” is called, so it is not explained. ${perhaps$1(about)}Please write its words in “term”, or the id of a built-in term in “id”.`,
    'no-definition': (about) => `It is not said what the term “${about.got}” means, so it is not explained. ${perhaps$1(about)}Please write it in “definition”, in a sentence or two.`,
    'term-unused': ({ got }) => `No text of the notice or of a service uses “${got}”, so nobody gets to see what it means. Please spell it as the texts do, or remove it.`,
};

const reasons$1 = {
    ENOENT: 'There is no such file. Please check its name and folder.',
    EISDIR: 'This is a folder, not a file. Please name the settings file in it.',
    EACCES: 'You are not allowed to read this file. Please check its permissions.',
};
const encodings$1 = {
    unknown: 'The file is not in UTF-8.',
    damaged: 'The file is in UTF-8, but has damaged characters in it.',
};
const file$2 = {
    'file-unreadable': ({ got }) => reasons$1[got] ??
        `The file could not be read (${got}). Please close other programs that have it open, and try again.`,
    encoding: ({ got }) => `${encodings$1[got] ?? `The file is in ${got}, not in UTF-8.`} Please save it again as UTF-8: in Notepad under “Save as” › “Encoding”, in VS Code by the name of the encoding at the bottom right.`,
    bom: () => 'The file begins with an invisible mark, the BOM. It can be read all the same; to be on the safe side with other programs, save it as “UTF-8” without BOM.',
    'duplicate-key': ({ got }) => `“${got}” is written more than once in the same group. Only the last one is used. Please make them one.`,
    'json-empty': () => 'The file is empty. “shirase init” writes one to start from.',
    'json-deep': () => 'The { } and [ ] are nested too deep to be read. Please check that each of them is closed.',
    'json-cut-off': () => 'The file ends too early. Please check that all of it was saved, and that no ", } or ] is missing.',
    'json-after-end': () => 'Something follows after the } that ends the settings. Please count the brackets, and remove what is left over.',
    'json-comma-missing': () => 'A comma is missing here. Please put one between this item and the next.',
    'json-comma-extra': () => 'There is a comma too many. No comma follows the last item; please remove it.',
    'json-colon': () => 'There is no colon after the name of the field. Please write "name": value.',
    'json-comment': () => 'Comments (// or /* */) cannot be written here. Please remove this one.',
    'json-quote': ({ got }) => `The quotation mark is ${got}. Please use the straight " instead; word processors tend to change it by themselves.`,
    'json-single-quote': ({ got }) => `The quotation mark is ${got}. Please put names and texts between ".`,
    'json-full-width': ({ got }) => `This is a full-width “${got}”. Outside of texts, please use half-width signs, digits and spaces.`,
    'json-unquoted': ({ got }) => `“${got}” is not in quotes. Please put names and texts between ". Only numbers, true, false and null, in small letters, stand without.`,
    'json-string': () => 'There is a mistake in this text. Please check for a missing " at its end. Within a text, write a line break as \\n, " as \\" and \\ as \\\\.',
    'json-number': () => 'This cannot be read as a number. Please write it like 180 or 0.5.',
};

const source$1 = {
    'config-url': (about) => `The address of the settings file cannot be used${now$1(about)}. Please write one that begins with https:, or a path on this site.`,
    'config-unreachable': (about) => `The settings file could not be fetched${now$1(about)}. Please check its address, and that the server is running.`,
    'config-status': (about) => `The server answered with an error instead of the settings file${now$1(about)}. Please check that the file has been uploaded there.`,
    'config-slow': (about) => `The settings file did not arrive within four seconds${now$1(about)}. Please check its size and the server.`,
    'config-large': () => 'The file is too large. Browsers read up to 2 MiB of it. Please take out services or languages that are not in use.',
    'config-html': () => 'This is an HTML page, not JSON. Please check that no web page or error page was saved in its place, and name the settings file, which begins with {.',
    'config-json': () => 'This cannot be read as JSON. Please look near here for a mistake in ", commas, { } or [ ], or for full-width signs.',
};

const structure$1 = {
    type: (about) => about.suggestion
        ? `This value is in quotes${now$1(about)}, and so counts as a text. Please take the quotes away, and write ${about.suggestion}.`
        : `This is not the right kind of value${now$1(about)}. Please write ${kind$1(about)}.`,
    missing: ({ key }) => `Something that is needed is not here. Please add “${key}”.`,
    'unknown-key': (about) => `There is no field called “${about.key}”, so it is ignored. ${perhaps$1(about) || keysHere$1(about)}Please correct the spelling, or remove it.`,
    'not-one-of': (about) => `“${about.got}” cannot be used here. ${perhaps$1(about)}Please write ${about.allowed.length ? `one of ${among$1(about.allowed)}` : 'one of the words that the guide lists'}.`,
    number: (about) => `This number cannot be used${now$1(about)}. Please write a ${about.types.includes('number') ? '' : 'whole '}number from ${about.least ?? 0} to ${about.most ?? 'the limit'}.`,
    format: (about) => `The number of this file's format is not the right one, so nothing of the file is used${now$1(about)}. Please write "format": 1.`,
    'too-deep': () => 'This list goes too deep. Three levels can be shown; please arrange it in three or fewer.',
    'same-label': (about) => `The buttons to accept and to reject say the same${now$1(about)}. Please give them different words, so that there is a choice. Until then the built-in words are shown.`,
    id: (about) => `This cannot be used as an id${now$1(about)}. Please use small letters, digits and hyphens only, 32 at most, such as google-analytics-4. It cannot begin with a hyphen.`,
    'duplicate-id': ({ got, firstLine, fromUse }) => {
        const first = firstLine === undefined ? '' : ` (the first stands in line ${firstLine})`;
        return fromUse
            ? `“${got}” is in use already${first}, so the later one is not used. To have it twice, please give this one an “id” of its own, such as "id": "${got}-2".`
            : `The id “${got}” is taken by another category or service${first}, so the later one is not used. Please give it another name.`;
    },
    'dangling-id': (about) => `Nothing in this file has the id “${about.got}”. ${perhaps$1(about)}Please correct the spelling, or add the category to “categories”.`,
    'needs-choice': ({ got }) => `The category “${got}” is required ("required": true), so nobody can refuse it, but this service needs consent. Please move it to a category that can be refused.`,
    url: (about) => `This address cannot be used${now$1(about)}. Please write one that begins with https:, http:, mailto: or tel:, or a path on this site such as /privacy/.`,
    date: (about) => `This is not a date${now$1(about)}. Please write a day that exists, like 2026-11-21.`,
    duration: (about) => `This is not a length of time${now$1(about)}. Please write it like P13M (13 months), P90D (90 days), PT30M (30 minutes) or session (until the browser closes).`,
    language: (about) => `This is not a language tag${now$1(about)}. Please write one of BCP 47, such as ja for Japanese or en for English.`,
    country: (about) => `This is not a country code${now$1(about)}. Please write two capital letters, such as JP or US.`,
    region: (about) => `This is not a region${now$1(about)}. Please write a country such as JP, a state such as US-CA, EEA for the European Economic Area, or * for the rest of the world.`,
    colour: (about) => `This is not a colour that can be used${now$1(about)}. Please write it like #0b57d0.`,
    length: (about) => `This is not a length${now$1(about)}. Please write a number with px, rem or em, such as 8px or 0.5rem.`,
    domain: (about) => `This is not a domain name${now$1(about)}. Please write it without https:// and slashes, such as example.co.jp.`,
    path: (about) => `This is not a path${now$1(about)}. Please begin it with a slash; most sites use just “/”.`,
    endpoint: (about) => `Receipts cannot be sent there${now$1(about)}. Please write a path of your site that begins with a slash, such as /receipts, or an address that begins with https://. Until then nothing is sent.`,
    name: (about) => `This name has characters that cannot be used, or is too long${now$1(about)}. Please look for stray signs or spaces, and write the exact name.`,
    phone: (about) => `This is not a telephone number${now$1(about)}. Please write digits and hyphens, like 03-0000-0000.`,
    email: (about) => `This is not an e-mail address${now$1(about)}. Please write one like privacy@example.co.jp.`,
    weekdays: (about) => `These are not days of the week${now$1(about)}. Please write three letters each, like Mon-Fri (Monday to Friday) or Mon,Wed (Monday and Wednesday).`,
    time: (about) => `This is not a time of day${now$1(about)}. Please write four digits by the 24-hour clock, like 09:30 or 17:00.`,
    currency: (about) => `This is not a currency code${now$1(about)}. Please write three capital letters, like JPY for yen.`,
    contact: (about) => `This does not point to a desk${now$1(about)}. Please write “contact:” and the id of a desk of “contacts”, like contact:privacy.`,
    image: (about) => `This is not an image of this site${now$1(about)}. Please write the path of one that you host, like /images/mark.png. An image on another site would send it information about each visitor.`,
    territory: (about) => `This is not the code of a country or region${now$1(about)}. Please write JP for a country, US-CA for a state, EU for the European Union or EEA for the European Economic Area.`,
};

const en$3 = { ...structure$1, ...source$1, ...check$2, ...file$2 };

/** 「今の値」. Nothing where there is no value to show. */
const now = ({ got }) => (got ? `（今の値：${got}）` : '');
const perhaps = ({ suggestion }) => suggestion ? `もしかして「${suggestion}」ですか？` : '';
const among = (words) => words.map((word) => `「${word}」`).join('、');
/** More than that are no help. */
const fewKeys = 8;
/** The fields that may stand there, where they are few. */
const keysHere = ({ allowed }) => allowed.length && allowed.length <= fewKeys ? `ここで使えるのは、${among(allowed)}です。` : '';
const kinds$2 = {
    string: '「"」で囲んだ文字',
    number: '数（「"」で囲みません）',
    integer: '整数（「"」で囲みません）',
    boolean: 'trueかfalse（「"」で囲みません）',
    array: '[ ] で囲んだ一覧',
    object: '{ } で囲んだまとまり',
    null: 'null',
};
const kind = ({ types }) => types.map((type) => kinds$2[type] ?? type).join('、または') || '別の形の値';

const check$1 = {
    'unknown-preset': (about) => `「${about.got}」という既知のサービスはありません。${perhaps(about)}「shirase presets」で名前を探せます。ない場合は「use」を消し、項目を自分で書いてください。`,
    'unverified-preset': ({ got }) => `「${got}」の用意された内容には、出典で確かめられていないものがあります。送信先の資料と見比べ、足りない項目や違う項目を、このサービスに書いてください。`,
    'no-data-sent': () => '送信される情報が書かれていません。「dataSent」に、このサービスへ送られる情報を1つずつ書いてください（例：閲覧したページのURL）。',
    'no-recipient': () => '送信先の名称が書かれていません。「recipient」の「name」に、情報を受け取る会社の正式な名称を書いてください。',
    'no-purpose': () => '利用目的が書かれていません。「ourPurpose」に、自社が何のために使うのかを書いてください。',
    'no-japanese': ({ got }) => `日本語の文章がありません（今ある言語：${got}）。外部送信についての表示には日本語が必要です。「ja」を書き足してください。`,
    'no-their-purpose': () => '送信先での利用目的が書かれていません。自社の目的とは別に、送信先が何のために使うのかを「theirPurpose」に書いてください。',
    'no-transfer': ({ got }) => `送信先が外国（${got}）にありますが、外国への提供の説明がありません。「transfer」に、国、根拠、制度の説明などを書いてください。`,
    'no-opt-out': () => '断られるまで動かすサービスなのに、断る方法が書かれていません。「optOut」に書き足してください（このサイトの切り替えなら "by": "widget"）。',
    'no-stops': () => '断ると何が止まるのかが書かれていません。送信が止まるなら "stops": "transmission"、利用だけが止まるなら "stops": "use" と書いてください。',
    'no-way-to-ask': () => '断る手続きのページがありません。送信先のオプトアウトのページを「url」に書いてください。',
    'no-consequence': () => '断ったときの影響が書かれていません。使えなくなる機能を「consequence」に書いてください。影響がなければ、ないと書いてください。',
    'url-not-checked': () => 'このURLをいつ確かめたかが書かれていません。ページを開いて確かめ、その日を「urlCheckedOn」に書いてください。',
    'url-check-old': ({ got }) => `このURLを確かめてから1年が過ぎています（${got}）。ページを開いて確かめ、「urlCheckedOn」を新しい日に直してください。`,
    'looser-model': ({ got }) => `個人データと結び付くサービスなのに、同意なしに動く設定です（今の値：${got}）。「model」を消すか「optIn」にしてください。動くのは同意があってからになります。`,
    'no-hosts': () => '目印のないタグも止める設定（"hold": true）ですが、どのホストのタグを止めるのかが書かれていません。「hosts」に、「px.example.com」のようにホスト名を書いてください。',
    'no-reject': ({ got }) => `同意を求めるバナーに、拒否のボタンがありません（今のボタン：${got}）。「buttons」に「reject」を書き足してください。`,
    'no-way-back': () => '選択を後から変える方法がありません。「reopen」の「kind」を「auto」（ボタンを自動で置く）か「link」（ページのリンクを使う）にしてください。',
    'no-reason': () => '設定画面をもう一度開く方法を置かない理由が書かれていません。「why」に理由を書くか、「kind」を「auto」か「link」にしてください。',
    'text-contrast': ({ got }) => `文字と背景の色が近く、読みにくくなっています（コントラスト比 ${got}対1）。4.5対1以上になるように、どちらかの色を変えてください。`,
    'edge-contrast': ({ got }) => `ボタンの色と背景の色が近く、見分けにくくなっています（コントラスト比 ${got}対1）。3対1以上になるように、どちらかの色を変えてください。`,
    'colour-unchecked': ({ got }) => `「${got}」は、読みやすさを確かめられない色です。つづりを確かめるか、「#0b57d0」のような、透けない色にしてください。`,
    vague: ({ got }) => `「${got}」で終わっていて、ほかに何があるのかが読む人に分かりません。残りも1つずつ書き、「${got}」を消してください。`,
    'consent-by-continuing': ({ got }) => `見続けることを同意とみなす書き方です（「${got}」）。同意になるのは、ボタンを押したときだけです。この部分を消すか、書き換えてください。`,
    'html-tags': ({ got }) => `HTMLのタグや記号（${got}）は、書いたとおりの文字で表示されます。消してください。リンクは[文字](URL)、強調は**文字**、改行は \\n で書けます。`,
    'mark-url': (about) => `文章の中のリンクに、使えないURLがあります${now(about)}。「https:」「http:」「mailto:」「tel:」で始まるもの、またはサイト内のパスにしてください。`,
    'url-as-path': (about) => `「${about.got}」は、ほかのサイトのURLではなく、このサイトの中のパスとして扱われます。${perhaps(about)}ほかのサイトのURLは、先頭に半角の「https://」を付けて、空白を入れずに書いてください。`,
    'link-says-here': ({ got }) => `リンクの文字「${got}」だけでは、行き先が分かりません。「クッキーの利用について」のように、行き先の名前にしてください。`,
    'language-missing': ({ got, count }) => `言語「${got}」を用意するとしていますが、${count}か所の文章にこの言語がありません。訳を書き足すか、「available」から外してください。`,
    'no-section': ({ got }) => `「${got}」という章の内容が、このファイルにありません。内容を「notice」に書き足すか、ここから消してください。書かれるまで、その章は表示されません。`,
    'empty-section': () => 'この章には何も書かれていないため、表示されません。内容を書くか、章ごと消してください。',
    'section-twice': ({ got }) => `「${got}」の章が2回並んでいます。表示されるのは最初の1回だけです。余分なものを消してください。`,
    'section-unlisted': ({ got }) => `この章は書かれていますが、「sections」に並んでいないため、通知のページに出ません。「sections」に「${got}」を書き足すか、章を消してください。`,
    'same-name': ({ got }) => `識別名「${got}」が2回以上使われています。どれを指すのかが決まらないため、別の名前にしてください。`,
    'no-desk': ({ got }) => `「${got}」が指す窓口がありません。つづりを直すか、その窓口を「contacts」の「desks」に書き足してください。`,
    'no-address': () => '共同利用の管理について責任を持つ者の住所がありません（個人情報保護法27条5項3号）。「address」に住所を書いてください。',
    'no-representative': () => '共同利用の管理について責任を持つ者の、代表者の氏名がありません（個人情報保護法27条5項3号）。法人であれば「representative」の「name」に書いてください。',
    'no-basis': () => '個人データと結び付けるのに、同意をどう得ているかが書かれていません（個人情報保護法31条1項）。「basis」に書いてください。',
    'fee-not-allowed': ({ got }) => `手数料を取れない請求が入っています（${got}）。法律で手数料が認められているのは、利用目的の通知と開示の請求だけです（個人情報保護法38条）。それ以外は消してください。`,
    'no-mark-name': () => '認証の名称が書かれていません。種類が「other」のときは、「name」に名称を書いてください。',
    'mark-expired': ({ got }) => `認証の有効期限が過ぎています（${got}）。更新していれば「expires」を新しい日に直し、していなければこの認証を消してください。`,
    'no-organization-name': () => '認定個人情報保護団体の名称が書かれていません。「name」に団体の名称を書いてください。',
    'hours-backwards': ({ got }) => `受付の終わりが始まりより後になっていません（${got}）。「open」と「close」の時刻を確かめてください。`,
    'language-country': (about) => `「${about.got}」は国を表す記号で、言語を表す記号ではありません。${perhaps(about)}言語を表す記号に直してください（日本語は「ja」です）。${about.count > 1 ? `同じ書き方が${about.count}か所にあります。` : ''}`,
    'language-unspoken': ({ got }) => `shiraseが用意している言葉（ボタンの文字や見出し）には、言語「${got}」がありません。そこだけ英語で表示されます。訳を表示するには、「texts」に書き足してください。`,
    'no-term': (about) => `用語「${about.got}」の言葉が書かれていないため、説明は表示されません。${perhaps(about)}「term」に言葉を書くか、「id」を標準の用語の名前にしてください。`,
    'no-definition': (about) => `用語「${about.got}」の説明が書かれていないため、表示されません。${perhaps(about)}「definition」に、1つか2つの文で書いてください。`,
    'term-unused': ({ got }) => `「${got}」は、通知にもサービスにも出てこないため、説明は表示されません。文章と同じ書き方にするか、この用語を消してください。`,
};

const reasons = {
    ENOENT: 'ファイルが見つかりません。名前と場所を確かめてください。',
    EISDIR: 'ファイルではなくフォルダーです。その中の設定ファイルを指定してください。',
    EACCES: 'ファイルを読む権限がありません。権限を確かめてください。',
};
const encodings = {
    unknown: '文字コードがUTF-8ではありません。',
    damaged: '文字コードはUTF-8ですが、壊れた文字が混ざっています。',
};
const saveAsUtf8 = '文字コードをUTF-8にして保存し直してください（メモ帳では「名前を付けて保存」の「文字コード」、VS Codeでは右下の文字コード名から選べます）。';
const file$1 = {
    'file-unreadable': ({ got }) => reasons[got] ??
        `ファイルを読めません（${got}）。開いているほかのソフトを閉じて、もう一度お試しください。`,
    encoding: ({ got }) => `${encodings[got] ?? `文字コードが${got}です。`}${saveAsUtf8}`,
    bom: () => 'ファイルの先頭に、見えない印（BOM）が付いています。読み込みに支障はありませんが、保存するときに「UTF-8（BOMなし）」を選ぶと、ほかのソフトでも安心です。',
    'duplicate-key': ({ got }) => `同じまとまりの中に「${got}」が2回以上書かれています。読み込まれるのは最後のものだけです。1つにまとめてください。`,
    'json-empty': () => 'ファイルが空です。「shirase init」で、書き始めのファイルを作れます。',
    'json-deep': () => '{ } や [ ] の入れ子が深すぎて読めません。かっこの数が合っているか確かめてください。',
    'json-cut-off': () => 'ファイルが途中で終わっています。最後まで保存されているか、「"」や } や ] が足りなくないか確かめてください。',
    'json-after-end': () => '設定の終わりの } より後に、余分な文字があります。かっこの数を確かめ、余分なものを消してください。',
    'json-comma-missing': () => 'ここに「,」が要ります。項目と項目の間は、半角のコンマで区切ってください。',
    'json-comma-extra': () => '余分な「,」があります。最後の項目の後には「,」を付けません。消してください。',
    'json-colon': () => '項目の名前の後に「:」がありません。「"名前": 値」の形で書いてください。',
    'json-comment': () => 'コメント（// や /* */）は書けません。消してください。',
    'json-quote': ({ got }) => `引用符が ${got} になっています。半角のまっすぐな " に直してください（ワープロソフトを通すと自動で変わることがあります）。`,
    'json-single-quote': ({ got }) => `引用符が ${got} になっています。名前も文章も、半角の " で囲んでください。`,
    'json-full-width': ({ got }) => `全角の「${got}」があります。文章の外の記号、数字、空白は、半角にしてください。`,
    'json-unquoted': ({ got }) => `「${got}」が " で囲まれていません。名前と文章は " で囲んでください。囲まないのは、数、true、false、nullだけです（小文字で書きます）。`,
    'json-string': () => '文章の書き方に誤りがあります。閉じる " が抜けていないか確かめてください。文章の中の改行は \\n、" は \\"、\\ は \\\\ と書きます。',
    'json-number': () => '数として読めません。「180」「0.5」のように、半角の数字で書いてください。',
};

const source = {
    'config-url': (about) => `設定ファイルのURLが使えません${now(about)}。「https:」で始まるURLか、サイト内のパスにしてください。`,
    'config-unreachable': (about) => `設定ファイルを取得できません${now(about)}。URLが正しいか、サーバーが動いているかを確かめてください。`,
    'config-status': (about) => `設定ファイルの代わりにエラーが返されました${now(about)}。ファイルがその場所にアップロードされているか確かめてください。`,
    'config-slow': (about) => `設定ファイルが4秒以内に届きません${now(about)}。ファイルの大きさやサーバーの応答を確かめてください。`,
    'config-large': () => 'ファイルが大きすぎます。ブラウザが読み込むのは2 MiBまでです。使っていないサービスや言語を減らしてください。',
    'config-html': () => 'JSONではなく、HTMLのページです。保存する前に開いていたページや、エラー画面が入っていないか確かめ、{ で始まる設定ファイルを指定してください。',
    'config-json': () => 'JSONとして読めません。この近くに、「"」「,」「{ }」「[ ]」の書き間違いや、全角の記号がないか確かめてください。',
};

const structure = {
    type: (about) => about.suggestion
        ? `値が「"」で囲まれているため、文字として扱われます${now(about)}。「"」を取って、${about.suggestion} と書いてください。`
        : `値の形が違います${now(about)}。ここには、${kind(about)}を書いてください。`,
    missing: ({ key }) => `必要な項目がありません。「${key}」を書き足してください。`,
    'unknown-key': (about) => `「${about.key}」という項目はないため、読み飛ばされます。${perhaps(about) || keysHere(about)}つづりを直すか、不要なら消してください。`,
    'not-one-of': (about) => `「${about.got}」は、ここでは使えません。${perhaps(about)}${about.allowed.length ? `${among(about.allowed)}のどれかを書いてください。` : '決まった言葉のどれかを書いてください。'}`,
    number: (about) => `使える数ではありません${now(about)}。${about.least ?? 0}から${about.most ?? '上限'}までの${about.types.includes('number') ? '数' : '整数'}を書いてください。`,
    format: (about) => `このファイルの形式の番号が違うため、全体が読み込まれません${now(about)}。「"format": 1」と書いてください。`,
    'too-deep': () => '箇条書きの段が深すぎます。表示できるのは3段までです。3段以内にまとめてください。',
    'same-label': (about) => `「同意」と「拒否」のボタンが同じ文字です${now(about)}。選べるように、違う言葉にしてください。直るまでは標準の文字を表示します。`,
    id: (about) => `識別名に使えない文字があるか、長すぎます${now(about)}。半角の英小文字、数字、ハイフンだけで、32文字以内にしてください（例：google-analytics-4）。先頭にハイフンは使えません。`,
    'duplicate-id': ({ got, firstLine, fromUse }) => {
        const first = firstLine === undefined ? '' : `（最初のものは${firstLine}行目）`;
        return fromUse
            ? `「${got}」は、すでに使われています${first}。このままでは後のほうが読み込まれません。2つ目にも使うときは、「"id": "${got}-2"」のように、別の「id」を書き足してください。`
            : `識別名「${got}」は、ほかの分類かサービスで使われています${first}。このままでは後のほうが読み込まれません。別の名前にしてください。`;
    },
    'dangling-id': (about) => `「${about.got}」という識別名の分類やサービスが、このファイルにありません。${perhaps(about)}つづりを直すか、その分類を「categories」に書き足してください。`,
    'needs-choice': ({ got }) => `分類「${got}」は必須（"required": true）で、断ることができません。同意が必要なこのサービスは、断れる分類に移してください。`,
    url: (about) => `使えないURLです${now(about)}。「https:」「http:」「mailto:」「tel:」で始まるもの、または「/privacy/」のようなサイト内のパスを書いてください。`,
    date: (about) => `日付として読めません${now(about)}。実在する日を、半角で「2026-11-21」のように書いてください。`,
    duration: (about) => `期間として読めません${now(about)}。「P13M」（13か月）、「P90D」（90日）、「PT30M」（30分）、「session」（ブラウザを閉じるまで）のように書いてください。`,
    language: (about) => `言語を表す記号ではありません${now(about)}。日本語は「ja」、英語は「en」のように、BCP 47の言語タグを書いてください。`,
    country: (about) => `国を表す記号ではありません${now(about)}。「JP」「US」のように、半角の大文字2文字で書いてください。`,
    region: (about) => `地域を表す記号ではありません${now(about)}。国は「JP」、州は「US-CA」、欧州経済領域は「EEA」、そのほかの地域は「*」と書いてください。`,
    colour: (about) => `色として読めません${now(about)}。「#0b57d0」のように、「#」と16進数で書いてください。`,
    length: (about) => `長さとして読めません${now(about)}。「8px」「0.5rem」のように、数と単位（px、rem、em）で書いてください。`,
    domain: (about) => `ドメイン名として読めません${now(about)}。「https://」や「/」を付けず、「example.co.jp」のように書いてください。`,
    path: (about) => `パスとして読めません${now(about)}。「/」で始まる半角の文字で書いてください。ふつうは「/」だけで使います。`,
    endpoint: (about) => `控えを送れない宛先です${now(about)}。「/receipts」のような「/」で始まるサイト内のパスか、「https://」で始まるURLを書いてください。直るまでは、どこにも送りません。`,
    name: (about) => `使えない文字があるか、長すぎます${now(about)}。記号や空白が紛れていないか確かめ、正しい名前を書いてください。`,
    phone: (about) => `電話番号として読めません${now(about)}。「03-0000-0000」のように、半角の数字とハイフンで書いてください。`,
    email: (about) => `メールアドレスとして読めません${now(about)}。「privacy@example.co.jp」のように、半角で書いてください。`,
    weekdays: (about) => `曜日として読めません${now(about)}。「Mon-Fri」（月曜日から金曜日）、「Mon,Wed」（月曜日と水曜日）のように、英語3文字で書いてください。`,
    time: (about) => `時刻として読めません${now(about)}。「09:30」「17:00」のように、24時間制の4桁で書いてください。`,
    currency: (about) => `通貨を表す記号ではありません${now(about)}。日本円は「JPY」のように、半角の大文字3文字で書いてください。`,
    contact: (about) => `窓口の指定として読めません${now(about)}。「contact:privacy」のように、「contact:」の後に「contacts」の窓口の識別名を書いてください。`,
    image: (about) => `使えない画像の場所です${now(about)}。このサイトに置いた画像を、「/images/mark.png」のようなパスで書いてください。ほかのサイトの画像は、表示すると訪問者の情報がそのサイトへ送られるため使えません。`,
    territory: (about) => `国や地域を表す記号ではありません${now(about)}。国は「JP」、州は「US-CA」、欧州連合は「EU」、欧州経済領域は「EEA」のように書いてください。`,
};

const ja$3 = { ...structure, ...source, ...check$1, ...file$1 };

const isNumber = (written) => /^-?(0|[1-9]\d*)(\.\d+)?$/.test(written);
const isWhole = (written) => /^-?(0|[1-9]\d*)$/.test(written);
/** What a text says without its quotes, where that is a value of a type that may stand there: `180` for `"180"`. */
function unquoted(value, types) {
    if (typeof value !== 'string')
        return undefined;
    const written = value.normalize('NFKC').trim().toLowerCase();
    const suits = (types.includes('boolean') && (written === 'true' || written === 'false')) ||
        (types.includes('integer') && isWhole(written)) ||
        (types.includes('number') && isNumber(written));
    return suits ? written : undefined;
}

const sentences$1 = { ja: ja$3, en: en$3 };
const parent = (path) => path.slice(0, Math.max(path.lastIndexOf('/'), 0));
const wordsAt = ({ parts }) => parts.flatMap((part) => part.enum ?? []).filter((word) => typeof word === 'string');
const keysAt = ({ parts }) => parts.flatMap((part) => Object.keys(part.properties ?? {}));
const idsIn = (json, list) => entries(isObject(json) ? own(json, list) : undefined)
    .map((entry) => (isObject(entry) ? own(entry, 'id') : undefined))
    .filter((id) => typeof id === 'string');
/** A service points to a category; what a vendor is told can follow either. */
const idsFor = (path, json) => path.startsWith('/services/')
    ? idsIn(json, 'categories')
    : [...idsIn(json, 'categories'), ...idsIn(json, 'services')];
function meant({ code, path, got = '' }, key, allowed, json, presets) {
    if (code === 'unknown-key')
        return nearest(key, allowed);
    if (code === 'not-one-of')
        return nearest(got, allowed);
    if (code === 'no-term' || code === 'no-definition')
        return nearest(got, termIds);
    if (code === 'unknown-preset')
        return nearestByParts(got, presets);
    if (code === 'language-country')
        return meantLanguage(got, [got]);
    if (code === 'url-as-path')
        return meantAddress(got);
    return code === 'dangling-id' ? nearest(got, idsFor(path, json)) : undefined;
}
const typesAt = ({ parts }) => [
    ...new Set(parts.flatMap((part) => part.type ?? [])),
];
/** A text of the wrong type is shown with its quotes: they are what is wrong. */
const shown$1 = ({ code, got = '' }, value) => code === 'type' && typeof value === 'string' ? JSON.stringify(got) : got;
function about(problem, json, schema, presets) {
    const { code, path, places = [] } = problem;
    const key = names$2(path).at(-1) ?? '';
    const place = placeAt(schema, path);
    const [value, types] = [valueAt(json, path), typesAt(place)];
    const allowed = [
        ...new Set(code === 'unknown-key' ? keysAt(placeAt(schema, parent(path))) : wordsAt(place)),
    ];
    return {
        got: shown$1(problem, value),
        key,
        allowed,
        types,
        least: place.parts.find((part) => part.minimum !== undefined)?.minimum,
        most: place.parts.find((part) => part.maximum !== undefined)?.maximum,
        suggestion: code === 'type' ? unquoted(value, types) : meant(problem, key, allowed, json, presets),
        count: places.length,
        fromUse: code === 'duplicate-id' && hasIdFromUse(problem, json),
    };
}
/** The place comes first, in the words that the schema has for it. What is unknown has no words: its parent has. */
const where = ({ code, path }, json, schema, language) => placeWords(code === 'unknown-key' || code === 'missing' ? parent(path) : path, json, schema, language);
/** Behind a mistake in its JSON, nothing of a file can be read. */
const hidesOthers = ({ code }) => /^(json-(?!empty)|config-json$)/.test(code);
const mayBeMore = {
    ja: 'この先にも直すところがあるかもしれません。直したら、もう一度点検してください。',
    en: ' There may be more below; please check again once this is mended.',
};
const colon = { ja: '：', en: ': ' };
/**
 * Says in Japanese and English what is wrong, where, and how to put it right.
 *
 * @param json The file that the problem was found in; `undefined` where it could not be read.
 * @param schema schema.json, which has the words for the places.
 * @param presets The ids of the known services, one of which may have been meant.
 * @param firstLine The line of the first, of what is there twice.
 */
function explain(problem, json, schema, presets = [], firstLine) {
    const known = { ...about(problem, json, schema, presets), firstLine };
    const say = (language) => {
        const more = hidesOthers(problem) ? mayBeMore[language] : '';
        const sentence = `${sentences$1[language][problem.code](known)}${more}`;
        // What is wrong with the file as a whole needs no place.
        return problem.path ? `${where(problem, json, schema, language)}${colon[language]}${sentence}` : sentence;
    };
    return { sentence: { ja: say('ja'), en: say('en') }, suggestion: known.suggestion };
}

/** The longest file that a browser reads, in characters. */
const largestFile = 2 ** 21;

/** A misspelt key is why another is missing: it is told before what it leads to, where that is told, at the object. */
function causesFirst(located, { offsets }) {
    const lacking = new Set(located.flatMap(({ problem, offset }) => (offsets.has(problem.path) ? [] : [offset])));
    return located.map((one) => {
        const { code, path } = one.problem;
        const object = offsets.get(path.slice(0, path.lastIndexOf('/')))?.value;
        const isCause = code === 'unknown-key' && object !== undefined && lacking.has(object);
        return isCause ? { ...one, order: object } : one;
    });
}

const starts = (bytes, ...first) => first.every((byte, at) => bytes[at] === byte);
const decode = (bytes, encoding) => {
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
};
const count$1 = (text, kind) => text.match(kind)?.length ?? 0;
/** No text has such characters, whatever its encoding. */
const noText = /[\x00-\x08\x0b\x0e-\x1f]/; // eslint-disable-line no-control-regex
/** Kana speak most for an encoding: read in another, Japanese turns into rare characters and half-width kana. */
function likely(text) {
    if (text === undefined || noText.test(text))
        return 0;
    return count$1(text, /[\u3041-\u30ff]/g) * 2 + count$1(text, /[\u4e00-\u9fff]/g);
}
/** JSON is ASCII between its texts, so that a wide encoding shows as zero bytes. */
const isWide = (bytes) => starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff) || bytes[0] === 0 || bytes[1] === 0;
const isCut = (bytes) => {
    try {
        // As a stream, which may go on: what is left over at the end is no mistake.
        new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
        return true;
    }
    catch {
        return false;
    }
};
/** UTF-8 that was cut in a character, or of which a few bytes were lost. */
const isDamaged = (bytes) => {
    const text = new TextDecoder().decode(bytes);
    return isCut(bytes) || count$1(text, /[\u3041-\u30ff\u4e00-\u9fff]/g) > count$1(text, /\ufffd/g) * 4;
};
function encodingOf(bytes) {
    if (isDamaged(bytes))
        return 'damaged';
    const [shiftJis, eucJp] = [likely(decode(bytes, 'shift_jis')), likely(decode(bytes, 'euc-jp'))];
    if (Math.max(shiftJis, eucJp) <= 0)
        return 'unknown';
    return shiftJis >= eucJp ? 'Shift_JIS' : 'EUC-JP';
}
/** ISO-2022-JP is ASCII with escapes, which no JSON has. */
const iso2022 = /\x1b\$[@B]/; // eslint-disable-line no-control-regex
/** Reads bytes as UTF-8, with or without a BOM; of other bytes it says what they are. */
function decodeUtf8(bytes) {
    if (isWide(bytes))
        return { encoding: 'UTF-16' };
    const text = decode(bytes, 'utf-8');
    if (text === undefined)
        return { encoding: encodingOf(bytes) };
    if (iso2022.test(text))
        return { encoding: 'ISO-2022-JP' };
    return { text, bom: starts(bytes, 0xef, 0xbb, 0xbf) };
}

const pointer = (name) => name.replaceAll('~', '~0').replaceAll('/', '~1');
/** The paths, with all that leads to them. */
function withParents(paths) {
    const all = new Set(['']);
    for (let path of paths)
        for (; !all.has(path); path = path.slice(0, path.lastIndexOf('/')))
            all.add(path);
    return all;
}
const childPath = ({ path, name, keys, index }) => `${path}/${keys ? pointer(name) : index}`;
const fullPath = (frames) => frames.map(({ name, keys, index }) => `/${keys ? pointer(name) : index}`).join('');
/** Passes over a text from left to right. */
class Passage {
    offsets = new Map();
    twice = [];
    #wanted;
    #frames = [];
    constructor(wanted) {
        this.#wanted = wanted;
    }
    onObjectBegin = (offset) => this.#open(offset, new Set());
    onArrayBegin = (offset) => this.#open(offset);
    onObjectEnd = () => void this.#frames.pop();
    onArrayEnd = () => void this.#frames.pop();
    onLiteralValue = (_, offset) => void this.#meet(offset);
    onObjectProperty = (name, offset) => {
        const frame = this.#frames.at(-1);
        if (!frame?.keys)
            return;
        [frame.name, frame.key] = [name, offset];
        if (frame.keys.has(name))
            this.twice.push({ path: fullPath(this.#frames), name, offset });
        frame.keys.add(name);
    };
    /** Counts the entries of a list; what it counts in an object nobody reads. */
    onSeparator = () => {
        const frame = this.#frames.at(-1);
        if (frame)
            frame.index += 1;
    };
    #open(offset, keys) {
        this.#frames.push({ ...this.#meet(offset), keys, name: '', key: undefined, index: 0 });
    }
    #meet(offset) {
        const parent = this.#frames.at(-1);
        if (parent && !parent.wanted)
            return parent;
        const path = parent ? childPath(parent) : '';
        const wanted = this.#wanted.has(path);
        // Of two with the same name the last counts, as for whoever reads the file.
        if (wanted)
            this.offsets.set(path, { key: parent?.key, value: offset });
        return { path, wanted };
    }
}
/** Finds in a text, which is known to be JSON, where the paths are and which keys are there twice. */
function findPlaces(text, paths) {
    const passage = new Passage(withParents(paths));
    visit(text, passage);
    return passage;
}
/** It is the key that is wrong, not what it holds. */
const isAboutKey = ({ code, got, path }) => code === 'unknown-key' ||
    ((code === 'language' || code === 'language-country') && got === names$2(path).at(-1));
/** Where a problem stands in the text: its value, or its key, or the nearest value around what is not there. */
function offsetOf(problem, { offsets }) {
    const exact = offsets.get(problem.path);
    if (exact)
        return isAboutKey(problem) ? (exact.key ?? exact.value) : exact.value;
    for (let path = problem.path; path;) {
        path = path.slice(0, path.lastIndexOf('/'));
        const around = offsets.get(path);
        if (around)
            return around.value;
    }
    return 0;
}

/** Where lines begin. */
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
/** Turns offsets into lines and columns. */
function locator(text) {
    const starts = lineStarts(text);
    return (offset) => {
        let [low, high] = [0, starts.length];
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
}

const wordAt = (text, offset) => /^[^\s"'{}[\],:]{1,40}/.exec(text.slice(offset, offset + 40))?.[0] ?? '';
/** What stands at the place tells more than what the parser missed there. */
function bySign(text, offset) {
    const sign = text[offset] ?? '';
    if (/[“”„‟″＂]/.test(sign))
        return { code: 'json-quote', offset, got: sign };
    if (/['`‘’]/.test(sign))
        return { code: 'json-single-quote', offset, got: sign };
    if (/[\uff01-\uff5e\u3000-\u3002「」]/.test(sign))
        return { code: 'json-full-width', offset, got: sign };
    return undefined;
}
/** A text that nothing ends: cut off with the file, or ended by the wrong quote on its line. */
function openString(text, offset) {
    const line = /^.*/.exec(text.slice(offset))?.[0] ?? '';
    const curly = line.search(/[“”„‟″＂]/);
    if (curly >= 0)
        return { code: 'json-quote', offset: offset + curly, got: line[curly] ?? '' };
    return { code: offset + line.length >= text.length ? 'json-cut-off' : 'json-string', offset };
}
const lastSign = (text, offset) => text.slice(0, offset).trimEnd().length - 1;
function missing(text, offset) {
    const before = lastSign(text, offset);
    return text[before] === ',' && /[}\],]/.test(text[offset] ?? '')
        ? { code: 'json-comma-extra', offset: before }
        : undefined;
}
const byName = {
    ColonExpected: 'json-colon',
    EndOfFileExpected: 'json-after-end',
    InvalidCommentToken: 'json-comment',
    UnexpectedEndOfComment: 'json-comment',
    InvalidNumberFormat: 'json-number',
    UnexpectedEndOfNumber: 'json-number',
    InvalidUnicode: 'json-string',
    InvalidEscapeCharacter: 'json-string',
    InvalidCharacter: 'json-string',
    InvalidSymbol: 'json-unquoted',
};
/** Puts the parser's finding into the terms of somebody who wrote the file by hand. */
function mistakeOf(text, { error, offset }) {
    const name = printParseErrorCode(error);
    if (name === 'UnexpectedEndOfString')
        return openString(text, offset);
    const atEnd = offset >= text.trimEnd().length;
    const found = bySign(text, offset) ?? missing(text, offset);
    if (found)
        return found;
    if (atEnd)
        return { code: 'json-cut-off', offset: Math.max(lastSign(text, offset), 0) };
    if (name === 'CommaExpected')
        return { code: 'json-comma-missing', offset: lastSign(text, offset) + 1 };
    const code = byName[name] ?? 'config-json';
    return code === 'json-unquoted' || code === 'json-number'
        ? { code, offset, got: wordAt(text, offset) }
        : { code, offset };
}
const first = (errors) => errors.reduce((one, other) => (one && one.offset <= other.offset ? one : other), undefined);
/** Says why a text is no JSON: its first mistake, since those that follow are its echoes. */
function findMistake(text) {
    if (!text.trim())
        return { code: 'json-empty', offset: 0 };
    if (/^\s*</.test(text))
        return { code: 'config-html', offset: text.indexOf('<') };
    const errors = [];
    const onError = (error, offset, length) => void errors.push({ error, offset, length });
    visit(text, { onError }, { disallowComments: true });
    const error = first(errors);
    return error ? mistakeOf(text, error) : { code: 'config-json', offset: 0 };
}

const whole = (code, got, level = 'error') => ({
    problem: got === undefined ? { path: '', code, level } : { path: '', code, level, got },
    offset: 0,
});
const orderOf = ({ order, offset }) => order ?? offset;
/** What the readers and the rules say, with the places in the text. */
function inJson(text, json, options) {
    const problems = checkConfig(json, options);
    const places = findPlaces(text, problems.flatMap((problem) => [problem.path, ...(problem.places ?? []), firstOfId(problem, json) ?? '']));
    const doubled = places.twice.map(({ path, name, offset }) => ({
        problem: { path, code: 'duplicate-key', level: 'error', got: name },
        offset,
    }));
    const located = problems.map((problem) => ({
        problem,
        offset: offsetOf(problem, places),
        first: places.offsets.get(firstOfId(problem, json) ?? 'none')?.value,
        offsets: problem.places?.map((path) => offsetOf({ ...problem, path }, places)) ?? [],
    }));
    return [...doubled, ...causesFirst(located, places)];
}
function readJson(text) {
    try {
        return { json: JSON.parse(text) };
    }
    catch {
        const { code, got, offset } = findMistake(text);
        return { ...whole(code, got), offset };
    }
}
function inText$1(text, options) {
    try {
        const read = readJson(text);
        return 'json' in read
            ? { located: inJson(text, read.json, options), json: read.json }
            : { located: [read] };
    }
    catch (error) {
        // Readers and parser call themselves for each level, and the stack has an end.
        if (error instanceof RangeError)
            return { located: [whole('json-deep')] };
        throw error;
    }
}
function inBytes(bytes, options) {
    const decoded = decodeUtf8(bytes);
    if ('encoding' in decoded)
        return { located: [whole('encoding', decoded.encoding)], text: '' };
    const { text, bom } = decoded;
    const found = inText$1(text, options);
    const aside = [
        ...(bom ? [whole('bom', undefined, 'warning')] : []),
        // Browsers read no more; the command reads any.
        ...(text.length > largestFile ? [whole('config-large', String(text.length))] : []),
    ];
    return { ...found, located: [...aside, ...found.located], text };
}
/** Checks the bytes of one file. */
function checkBytes(file, bytes, today, schema, presets = []) {
    const { located, json, text } = inBytes(bytes, { today, presets });
    const ids = presets.map(({ id }) => id);
    const locate = locator(text);
    const findings = [...located]
        .sort((one, other) => orderOf(one) - orderOf(other))
        .map(({ problem, offset, offsets = [], first }) => ({
        ...problem,
        ...locate(offset),
        ...explain(problem, json, schema, ids, first === undefined ? undefined : locate(first).line),
        positions: offsets.map(locate),
    }));
    return { file, readable: true, findings };
}
/** Reads and checks one file. A file that cannot be read is reported like any other problem. */
function checkFile(file, today, schema, presets) {
    let bytes;
    try {
        bytes = readFileSync(file);
    }
    catch (error) {
        const { problem } = whole('file-unreadable', error.code ?? '');
        const unread = { ...problem, line: 1, column: 1, ...explain(problem, undefined, schema), positions: [] };
        return { file, readable: false, findings: [unread] };
    }
    return checkBytes(file, bytes, today, schema, presets);
}

const ja$2 = {
    about: 'プライバシー通知の設定ファイル（privacy.json）を作り、点検します。',
    check: '設定ファイルを点検し、直すところと直し方を表示します。',
    files: '点検するファイル',
    json: '結果をJSONで出力します（ほかのプログラム用）。',
    lang: '表示する言語です（ja または en）。',
    exits: '終了コード：0=エラーなし（注意だけの場合も）、1=エラーあり、2=ファイルを読めない、または使い方の誤り',
    init: '書き始めのための設定ファイルを作ります。',
    file: '作るファイルの名前',
    force: '同じ名前のファイルがあっても上書きします。',
    help: '使い方を表示します。',
    version: 'バージョンを表示します。',
    helpCommand: 'コマンドの使い方を表示します。',
    titles: {
        'Usage:': '使い方：',
        'Arguments:': '引数：',
        'Options:': 'オプション：',
        'Commands:': 'コマンド：',
    },
    usage: (detail) => `使い方が違います（${detail}）。「shirase --help」で使い方を確かめられます。`,
    level: { error: 'エラー', warning: '注意' },
    summary: (files, errors, warnings) => `${files}個のファイルを点検しました：エラー${errors}件、注意${warnings}件`,
    clean: 'この点検で見つかる問題はありませんでした。法令に合っているかどうかは、この点検では分かりません。',
    more: (count) => `ほか${count}か所`,
    written: (file) => `${file} を作りました。例の会社名やサービスを書き換えて、「shirase check ${file}」で点検してください。`,
    exists: (file) => `${file} はすでにあるため、作りませんでした。上書きするには --force を付けてください。`,
    notWritten: (file, why) => `${file} を書き込めませんでした（${why}）。名前と、書き込む権限を確かめてください。`,
    gpc: 'Global Privacy Control（GPC）に従うサイトであることを示すファイルを作ります。',
    gpcSettings: '設定ファイル（GPCに従わない設定になっていないかを確かめます）',
    gpcOut: 'サイトの一番上のフォルダー',
    gpcWritten: (file) => `${file} を作りました。サイトの「/.well-known/gpc.json」で、application/json として公開してください。名前が「.」で始まるフォルダーは、アップロードのときに抜け落ちることがあります。`,
    gpcIgnored: (settings) => `${settings} は、GPCの信号に従わない設定です（consent.gpc.respect が false）。従わないサイトが従うと示すことはできないため、作りませんでした。`,
    settingsUnread: (settings) => `${settings} を設定ファイルとして読めませんでした。「shirase check ${settings}」で点検してください。`,
    import: 'vanilla-cookieconsent 3 またはKlaroの設定から、設定ファイルを作ります。',
    importFrom: '元の設定（JavaScriptまたはJSON）。読むだけで、実行はしません。',
    importExits: '終了コード：0=作った（確かめる点がある場合も）、2=読めない、設定が見つからない、または書き込めない',
    noteKind: { todo: '要対応', changed: '変更', left: '移せず' },
    imported: (out, categories, services, notes) => `${out} を作りました：分類${categories}件、サービス${services}件。確かめる点は${notes}件です。`,
    checkNext: (out, errors, warnings) => `元の設定にない項目（送信先、送信される情報、利用目的など）は、空けてあります。「shirase check ${out}」で点検すると、今はエラー${errors}件、注意${warnings}件が出ます。`,
    onSite: 'サイトの側ですること：',
    settings: '設定ファイル',
    expand: '既知のサービス（"use"）の項目を補った設定ファイルを作ります。',
    expandOut: '作るファイルの名前。書かなければ画面に出力します。',
    expanded: (out) => `${out} を作りました。サイトでは、このファイルを使ってください。`,
    presets: '既知のサービスの名前を探します。',
    presetWord: '名前、会社名、ホスト名の一部。書かなければ、すべて表示します。',
    presetLinks: '載っているURLと、確かめた日を表示します（人が開いて確かめ直すため）。',
    linkKind: { optOut: 'オプトアウト', policy: 'ポリシー', site: '会社のサイト', source: '出典' },
    unverified: '出典で確かめきれていません',
    noPreset: (word) => `「${word}」に当てはまる既知のサービスはありません。項目を自分で書けば、どのサービスでも使えます。`,
};
const counted = (count, what) => `${count} ${what}${count === 1 ? '' : 's'}`;
const en$2 = {
    about: 'Writes and checks the settings file of a privacy notice (privacy.json).',
    check: 'check settings files, and say what to put right and how',
    files: 'the files to check',
    json: 'print the results as JSON, for other programs',
    lang: 'the language of the output (ja or en)',
    exits: 'Exit codes: 0 no errors (warnings allowed), 1 errors, 2 a file could not be read, or the command was misused',
    init: 'write a settings file to start from',
    file: 'the file to write',
    force: 'overwrite a file of the same name',
    help: 'show how to use this',
    version: 'show the version',
    helpCommand: 'show how to use a command',
    titles: {},
    usage: (detail) => `The command was not understood (${detail}). “shirase --help” shows how to use it.`,
    level: { error: 'error', warning: 'warning' },
    summary: (files, errors, warnings) => `${counted(files, 'file')} checked: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`,
    clean: 'Nothing was found that this check looks for. It does not say whether the site complies with the law.',
    more: (count) => `and ${count} more`,
    written: (file) => `${file} is written. Please put in your own company and services, then run “shirase check ${file}”.`,
    exists: (file) => `${file} is already there and was left alone. Add --force to overwrite it.`,
    notWritten: (file, why) => `${file} could not be written (${why}). Please check the name, and that you may write there.`,
    gpc: 'write the file that says the site honours Global Privacy Control (GPC)',
    gpcSettings: 'a settings file, to make sure that it honours the signal',
    gpcOut: 'the folder at the root of the site',
    gpcWritten: (file) => `${file} is written. Please serve it at /.well-known/gpc.json of the site, as application/json. Some uploads leave out folders whose name begins with a dot.`,
    gpcIgnored: (settings) => `${settings} does not honour the GPC signal (consent.gpc.respect is false). A site that ignores it cannot say that it honours it, so nothing was written.`,
    settingsUnread: (settings) => `${settings} could not be read as a settings file. “shirase check ${settings}” says why.`,
    import: 'make a settings file from a configuration of vanilla-cookieconsent 3 or Klaro',
    importFrom: 'the old configuration, JavaScript or JSON; it is read, not run',
    importExits: 'Exit codes: 0 written (with or without notes), 2 not read, no configuration found, or not written',
    noteKind: { todo: 'to do', changed: 'changed', left: 'not carried' },
    imported: (out, categories, services, notes) => `${out} is written: ${categories === 1 ? '1 category' : `${categories} categories`}, ${counted(services, 'service')}. There ${notes === 1 ? 'is' : 'are'} ${counted(notes, 'note')}.`,
    checkNext: (out, errors, warnings) => `What the old configuration did not have, such as recipients, what is sent and why, was left out. “shirase check ${out}” now says: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`,
    onSite: 'On the site:',
    settings: 'a settings file',
    expand: 'write a settings file with the fields of its known services ("use") filled in',
    expandOut: 'the file to write; printed if left out',
    expanded: (out) => `${out} is written. Please serve this file on the site.`,
    presets: 'find the names of known services',
    presetWord: 'part of a name, a company or a host; all are listed if left out',
    presetLinks: 'list the addresses and the days on which they were checked, for a person to open again',
    linkKind: { optOut: 'opt-out', policy: 'policy', site: 'company', source: 'source' },
    unverified: 'not all seen in a source',
    noPreset: (word) => `There is no known service for “${word}”. Any service can be used if you write its fields yourself.`,
};
const words$1 = { ja: ja$2, en: en$2 };

const say = (line) => void process.stdout.write(`${line}\n`);
const complain = (line) => void process.stderr.write(`${line}\n`);
/** Says that a file was written, or why it was not. */
function tellWritten(done, file, written, { language, exit }) {
    if (done === 'written')
        return say(written);
    complain(done === 'exists' ? words$1[language].exists(file) : words$1[language].notWritten(file, done.error));
    exit(2);
}
const langOption = (language) => new Option('--lang <language>', words$1[language].lang).choices(['ja', 'en']);
/** What holds for the command and for each of its commands. */
const spoken = (command, language, lang = langOption(language)) => command
    .helpOption('-h, --help', words$1[language].help)
    .addOption(lang)
    .configureHelp({ styleTitle: (title) => words$1[language].titles[title] ?? title })
    .configureOutput({ outputError: () => undefined })
    .exitOverride();

/** What a settings file holds; `undefined` where it cannot be read. */
function readSettings(file) {
    try {
        const decoded = decodeUtf8(readFileSync(file));
        const json = 'text' in decoded ? JSON.parse(decoded.text) : undefined;
        return isObject(json) ? json : undefined;
    }
    catch {
        return undefined;
    }
}

/** Under a site's root (https://www.w3.org/TR/gpc/#gpc-support-resource-0). */
const place = path$1.join('.well-known', 'gpc.json');
/** Where the statement goes below a folder. */
const gpcFile = (folder) => path$1.join(folder, place);
/** Whether a settings file honours the signal, as far as it says so; `undefined` where it cannot be read. */
function respectsGpc(file) {
    const json = readSettings(file);
    if (!json)
        return undefined;
    const consent = own(json, 'consent');
    const gpc = isObject(consent) ? own(consent, 'gpc') : undefined;
    return !(isObject(gpc) && own(gpc, 'respect') === false);
}
/** Writes the statement that a site abides by Global Privacy Control. What is there already stays, unless forced. */
const writeGpc = (folder, today, force) => writeNew(gpcFile(folder), `${JSON.stringify({ gpc: true, lastUpdate: today }, null, 2)}\n`, force);

function write$3({ out, force }, session) {
    const file = gpcFile(out);
    const done = writeGpc(out, session.today, force === true);
    tellWritten(done, file, words$1[session.language].gpcWritten(file), session);
}
function refuse$3(settings, why, { language, exit }) {
    complain(words$1[language][why](settings));
    exit(why === 'gpcIgnored' ? 1 : 2);
}
/** A site that ignores the signal must not say that it honours it. */
function gpc(settings, options, session) {
    const respects = settings === undefined || respectsGpc(settings);
    if (respects)
        write$3(options, session);
    else
        refuse$3(settings, respects === false ? 'gpcIgnored' : 'settingsUnread', session);
}
/** Adds `shirase gpc`. */
function addGpc(shirase, session) {
    const word = words$1[session.language];
    spoken(shirase.command('gpc'), session.language)
        .description(word.gpc)
        .argument('[file]', word.gpcSettings)
        .option('--out <folder>', word.gpcOut, '.')
        .option('--force', word.force)
        .action((settings, options) => gpc(settings, options, session));
}

const servicesOf$1 = (json) => isObject(json) && Array.isArray(json['services']) ? json['services'] : [];
const eol = (text) => (text.includes('\r\n') ? '\r\n' : '\n');
/** Puts the services into the text; all else keeps its spaces and its order. */
function rewrite(text, from, to) {
    const formattingOptions = { insertSpaces: true, tabSize: 2, eol: eol(text) };
    const before = servicesOf$1(from);
    const changed = servicesOf$1(to).reduce((so, service, index) => {
        if (service === before[index])
            return so;
        return applyEdits(so, modify(so, ['services', index], service, { formattingOptions }));
    }, text);
    // Where a name stands twice, the parser's place may be another than the one that counts.
    return isDeepStrictEqual(JSON.parse(changed), to) ? changed : `${JSON.stringify(to, null, 2)}\n`;
}
/** Fills in the known services of a settings file; `undefined` where it cannot be read. */
function expandFile(file, presets) {
    try {
        const decoded = decodeUtf8(readFileSync(file));
        if (!('text' in decoded))
            return undefined;
        const written = JSON.parse(decoded.text);
        const { json, problems } = expandServices(written, presetsOf(presets));
        return { text: rewrite(decoded.text, written, json), written, problems };
    }
    catch {
        return undefined;
    }
}

/** Nothing of a file may steer the terminal that it is printed on. */
const harmless = (text) => text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd'); // eslint-disable-line no-control-regex

// Two levels up from here, as source and as built.
const inPackage = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const read$1 = (name) => JSON.parse(readFileSync(inPackage(name), 'utf8'));
const schemaPath = inPackage('schema.json');
/** What may stand in a file, with the words for it. */
const readSchema = () => read$1('schema.json');
const readVersion = () => read$1('package.json').version;

/** The known services that come with the package, by id. */
const readPresets = () => readdirSync(inPackage('presets'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => read$1(`presets/${name}`));

function write$2(text, { out, force }, session) {
    if (out === undefined)
        return void process.stdout.write(text);
    const done = writeNew(out, text, force === true);
    tellWritten(done, out, words$1[session.language].expanded(out), session);
}
/** A file of which a part stays open would not be what was asked for. */
function refuse$2({ problems, written }, ids, { language, exit }) {
    for (const problem of problems)
        complain(harmless(explain(problem, written, readSchema(), ids).sentence[language]));
    exit(1);
}
function expand(file, options, session) {
    const presets = readPresets();
    const expanded = expandFile(file, presets);
    if (!expanded) {
        complain(words$1[session.language].settingsUnread(file));
        return session.exit(2);
    }
    if (expanded.problems.length) {
        const ids = presets.map(({ id }) => id);
        return refuse$2(expanded, ids, session);
    }
    write$2(expanded.text, options, session);
}
/** Adds `shirase expand`. */
function addExpand(shirase, session) {
    const word = words$1[session.language];
    spoken(shirase.command('expand'), session.language)
        .description(word.expand)
        .argument('<file>', word.settings)
        .option('--out <file>', word.expandOut)
        .option('--force', word.force)
        .addHelpText('after', `\n${word.exits}`)
        .action((file, options) => expand(file, options, session));
}

/** What vanilla-cookieconsent has and ours does otherwise, or not at all. */
const cookieconsentKnown = [
    ['autoShow', 'shown-at-once', true],
    ['manageScriptTags', 'no-counterpart', true],
    ['autoClearCookies', 'no-counterpart', true],
    ['cookie.name', 'own-cookie'],
    ['cookie.useLocalStorage', 'local-storage', false],
    ['cookie.sameSite', 'no-counterpart', 'Lax'],
    ['guiOptions.preferencesModal', 'looks'],
    ['guiOptions.consentModal.flipButtons', 'looks', false],
    ['guiOptions.consentModal.equalWeightButtons', 'looks', true],
    ['language.autoDetect', 'browser-language', 'document'],
    ['categories.*.autoClear.reloadPage', 'no-counterpart', false],
    ['language.translations.*.consentModal.closeIconLabel', 'looks'],
    ['language.translations.*.preferencesModal.sections.*', 'section-text'],
    ['language.translations.*.preferencesModal.sections.*.title', 'section-text'],
    ['language.translations.*.preferencesModal.sections.*.description', 'section-text'],
    ['language.translations.*.preferencesModal.sections.*.cookieTable', 'cookie-table'],
];
/** What ours has no need of. */
const cookieconsentSilent = [
    'hideFromBots',
    'lazyHtmlGeneration',
    'root',
    'cookie.secure',
    'language.rtl',
    'language.translations.*.consentModal.label',
    'language.translations.*.preferencesModal.serviceCounterLabel',
];

const isNode = (value) => typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
/** All nodes of a tree in the order of the text. Not by calling itself: a generated script can be deep. */
function* nodes(root) {
    const ahead = [root];
    for (let node = ahead.pop(); node; node = ahead.pop()) {
        yield node;
        const inner = Object.values(node).flat().filter(isNode);
        for (const one of inner.reverse())
            ahead.push(one);
    }
}
/** What a chain of properties hangs on: `a` of `a.b['c']`. */
function rootName(node) {
    let at = node;
    while (at.type === 'MemberExpression')
        at = at.object;
    return at.type === 'Identifier' ? at.name : undefined;
}

/** The names that a node declares; several scopes may declare the same. */
function declared(node) {
    switch (node.type) {
        case 'VariableDeclarator':
        case 'ClassDeclaration':
            return node.id ? [node.id] : [];
        case 'FunctionDeclaration':
            return node.id ? [node.id, ...node.params] : node.params;
        case 'FunctionExpression':
        case 'ArrowFunctionExpression':
            return node.params;
        case 'CatchClause':
            return node.param ? [node.param] : [];
        case 'ImportDeclaration':
            return node.specifiers.map(({ local }) => local);
        default:
            return [];
    }
}
/** What a node sets. */
const target = (node) => {
    if (node.type === 'AssignmentExpression' ||
        node.type === 'ForInStatement' ||
        node.type === 'ForOfStatement')
        return node.left;
    return node.type === 'UpdateExpression' ? node.argument : undefined;
};
const identifiers = (node) => [...nodes(node)].flatMap((one) => (one.type === 'Identifier' ? [one.name] : []));
/** Goes through a script for what its names stand for. A name that is declared or set twice stands for nothing. */
function bindingsOf(root) {
    const values = new Map();
    const [imported, met, spoilt] = [new Set(), new Set(), new Set()];
    const changes = new Map();
    for (const node of nodes(root)) {
        for (const name of declared(node).flatMap(identifiers))
            (met.has(name) ? spoilt : met).add(name);
        if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && node.init)
            values.set(node.id.name, node.init);
        if (node.type === 'FunctionDeclaration' && node.id)
            values.set(node.id.name, node);
        if (node.type === 'ImportDeclaration')
            for (const { local } of node.specifiers)
                imported.add(local.name);
        const set = target(node);
        if (set?.type === 'Identifier')
            spoilt.add(set.name);
        const name = set?.type === 'MemberExpression' ? rootName(set) : undefined;
        if (name !== undefined)
            changes.set(name, (changes.get(name) ?? []).concat(node));
    }
    for (const name of spoilt)
        values.delete(name);
    return { values, imported, changes };
}

/** Texts that are put together of themselves grow without end. */
const longest$1 = 100_000;
const plain$1 = (value, { start: offset }) => ({
    kind: 'plain',
    plain: value,
    offset,
});
/** A text or a number, as it stands within a text. */
const inText = (value) => value?.kind === 'plain' && (typeof value.plain === 'string' || typeof value.plain === 'number')
    ? String(value.plain)
    : undefined;
function literal$1(node, reader) {
    const { value, regex, start: offset } = node;
    if (regex)
        return { kind: 'pattern', source: regex.pattern, flags: regex.flags, offset };
    return value === null || ['string', 'number', 'boolean'].includes(typeof value)
        ? plain$1(value, node)
        : reader.opaque(node, 'computed');
}
/** Texts and numbers put together; not known where one of them is not. */
function joined$2(parts, node, reader) {
    const length = parts.reduce((sum, part = '') => sum + part.length, 0);
    if (length > longest$1)
        return reader.opaque(node, 'too-large');
    return parts.every((part) => part !== undefined)
        ? plain$1(parts.join(''), node)
        : reader.opaque(node, 'computed');
}
function template(node, reader) {
    const parts = node.quasis.flatMap(({ value }, at) => {
        const inner = node.expressions[at];
        return [value.cooked ?? undefined, inner ? inText(reader.evaluate(inner)) : ''];
    });
    return joined$2(parts, node, reader);
}
function sum(node, reader) {
    const sides = [node.left, node.right].map((side) => reader.evaluate(side));
    const tooLarge = sides.find((side) => side?.kind === 'opaque' && side.why === 'too-large');
    if (tooLarge)
        return tooLarge;
    const isText = sides.some((side) => side?.kind === 'plain' && typeof side.plain === 'string');
    return node.operator === '+' && isText
        ? joined$2(sides.map(inText), node, reader)
        : reader.opaque(node, 'computed');
}
/** `-1`, and the `!0` and `void 0` of scripts that were made small. */
function unary(node, reader) {
    const value = reader.evaluate(node.argument);
    if (node.operator === 'void')
        return undefined;
    if (value?.kind !== 'plain')
        return reader.opaque(node, 'computed');
    if (node.operator === '!')
        return plain$1(!value.plain, node);
    return node.operator === '-' && typeof value.plain === 'number'
        ? plain$1(-value.plain, node)
        : reader.opaque(node, 'computed');
}

/** Spreads of spreads grow without end. */
const mostCopied = 50_000;
const functions = [
    'FunctionExpression',
    'FunctionDeclaration',
    'ArrowFunctionExpression',
    'ClassExpression',
    'ClassDeclaration',
];
/** Tells what the expressions of a script come to, as far as reading tells it. */
class Evaluator {
    /** Names that were looked up. */
    used = new Set();
    #text;
    #bindings;
    #known = new Map();
    #open = new Set();
    #copied = 0;
    constructor(text, bindings) {
        this.#text = text;
        this.#bindings = bindings;
    }
    /** A value that is not known, and why. */
    opaque({ start, end }, why) {
        const written = this.#text
            .slice(start, Math.min(end, start + 200))
            .replace(/\s+/g, ' ')
            .slice(0, 60);
        return { kind: 'opaque', why, written, offset: start };
    }
    evaluate(node) {
        switch (node.type) {
            case 'Literal':
                return literal$1(node, this);
            case 'ObjectExpression':
                return this.#object(node);
            case 'ArrayExpression':
                return this.#list(node);
            case 'TemplateLiteral':
                return template(node, this);
            case 'UnaryExpression':
                return unary(node, this);
            case 'BinaryExpression':
                return sum(node, this);
            case 'Identifier':
                return node.name === 'undefined' ? undefined : this.#named(node);
            case 'MemberExpression':
                return this.#member(node);
            default:
                return this.opaque(node, functions.includes(node.type) ? 'function' : 'computed');
        }
    }
    #object(node) {
        const fields = new Map();
        for (const one of node.properties) {
            if (one.type === 'SpreadElement')
                this.#spreadFields(one, fields);
            else
                this.#property(one, fields);
        }
        return { kind: 'fields', fields, offset: node.start };
    }
    #property(node, fields) {
        const key = this.#key(node.key, node.computed);
        if (key === undefined) {
            const unknown = this.opaque(node, 'spread');
            fields.set(this.#unnamed(node), unknown);
            return;
        }
        const value = this.#propertyValue(node, key);
        if (value)
            fields.set(key, value);
        else
            fields.delete(key);
    }
    #propertyValue(node, key) {
        if (node.method || node.kind !== 'init')
            return this.opaque(node, 'function');
        const setsPrototype = key === '__proto__' && !node.computed && !node.shorthand;
        return setsPrototype ? this.opaque(node, 'prototype') : this.evaluate(node.value);
    }
    #key(node, computed) {
        return !computed && node.type === 'Identifier' ? node.name : inText(this.evaluate(node));
    }
    /** A key for what has none that is known. No reader asks for it. */
    #unnamed({ start, end }) {
        return `{${this.#text.slice(start, Math.min(end, start + 30))}}`;
    }
    #spreadFields(node, fields) {
        const value = this.evaluate(node.argument);
        if (!value || (value.kind === 'plain' && typeof value.plain !== 'string'))
            return;
        if (value.kind === 'fields' && this.#mayCopy(value.fields.size))
            for (const [key, one] of value.fields)
                fields.set(key, one);
        else
            fields.set(this.#unnamed(node), this.opaque(node, value.kind === 'fields' ? 'too-large' : 'spread'));
    }
    #list(node) {
        const items = [];
        for (const one of node.elements) {
            if (one?.type === 'SpreadElement')
                this.#spreadItems(one, items);
            else {
                const item = one ? this.evaluate(one) : undefined;
                if (item)
                    items.push(item);
            }
        }
        return { kind: 'list', items, offset: node.start };
    }
    #spreadItems(node, items) {
        const value = this.evaluate(node.argument);
        if (value?.kind === 'list' && this.#mayCopy(value.items.length))
            for (const one of value.items)
                items.push(one);
        else
            items.push(this.opaque(node, value?.kind === 'list' ? 'too-large' : 'spread'));
    }
    #mayCopy(count) {
        this.#copied += count;
        return this.#copied <= mostCopied;
    }
    /** What a name stands for. What is not known of it is told where it is used. */
    #named(node) {
        const { name } = node;
        this.used.add(name);
        if (this.#bindings.imported.has(name))
            return this.opaque(node, 'import');
        if (this.#open.has(name))
            return this.opaque(node, 'circular');
        const value = this.#lookUp(name);
        if (value === null)
            return this.opaque(node, 'computed');
        return value?.kind === 'opaque' ? { ...value, offset: node.start } : value;
    }
    #lookUp(name) {
        const given = this.#bindings.values.get(name);
        if (!given)
            return null;
        if (!this.#known.has(name)) {
            this.#open.add(name);
            this.#known.set(name, this.evaluate(given));
            this.#open.delete(name);
        }
        return this.#known.get(name);
    }
    #member(node) {
        const value = this.evaluate(node.object);
        const key = this.#key(node.property, node.computed);
        if (key === undefined)
            return this.opaque(node, 'computed');
        const inner = value?.kind === 'fields'
            ? value.fields.get(key)
            : value?.kind === 'list'
                ? value.items[Number(key)]
                : undefined;
        return inner ?? this.opaque(node, 'computed');
    }
}

const names$1 = (value) => new Set(value?.kind === 'fields' ? value.fields.keys() : []);
const field = (value, key) => value?.kind === 'fields' ? value.fields.get(key) : undefined;
const isNamed = (value) => {
    const name = field(value, 'name');
    return name?.kind === 'plain' && typeof name.plain === 'string';
};
const cookieconsentParts = ['language', 'guiOptions', 'cookie', 'mode', 'revision', 'autoShow', 'onConsent'];
/** Whose configuration it is, by what it cannot do without. */
function makerOf(value) {
    const has = names$1(value);
    if (has.has('format') && (has.has('categories') || has.has('services')))
        return 'ours';
    if (has.has('languages') &&
        ['current_lang', 'autorun', 'page_scripts', 'autoclear_cookies'].some((one) => has.has(one)))
        return 'cookieconsent-2';
    if (field(value, 'categories')?.kind === 'fields' && cookieconsentParts.some((part) => has.has(part)))
        return 'cookieconsent';
    const services = field(value, 'services') ?? field(value, 'apps');
    return services?.kind === 'list' && services.items.some(isNamed) ? 'klaro' : undefined;
}
/** The expressions that a configuration is usually handed over in. */
function handedOver(node) {
    if (node.type === 'ExportDefaultDeclaration')
        return node.declaration;
    if (node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression')
        return node.right;
    if (node.type !== 'CallExpression')
        return undefined;
    const { callee } = node;
    const name = callee.type === 'MemberExpression' ? callee.property : callee;
    const hands = name.type === 'Identifier' && ['run', 'setup', 'render', 'show'].includes(name.name);
    return hands ? node.arguments[0] : undefined;
}
const marks = ['categories', 'services', 'apps', 'languages'];
/** An object that could be one, as it is written. */
const mayBe = (node) => node.type === 'ObjectExpression' &&
    node.properties.some((one) => one.type === 'Property' &&
        ((one.key.type === 'Identifier' && marks.includes(one.key.name)) ||
            (one.key.type === 'Literal' && marks.includes(String(one.key.value)))));
/** Where something is set, later, of what an expression is made of. */
function changesOf(node, text, bindings) {
    const evaluator = new Evaluator(text, bindings);
    evaluator.evaluate(node);
    const names = [...evaluator.used].filter((name) => bindings.values.has(name));
    return names.flatMap((name) => bindings.changes.get(name) ?? []).map(({ start }) => start);
}
/** Finds the configuration in a script: where one is handed over, else the first that looks like one. */
function findConfig(text, root) {
    const all = [...nodes(root)];
    const bindings = bindingsOf(root);
    const evaluator = new Evaluator(text, bindings);
    const candidates = [...all.map(handedOver).filter((node) => node !== undefined), ...all.filter(mayBe)];
    for (const candidate of candidates) {
        const value = evaluator.evaluate(candidate);
        const maker = makerOf(value);
        if (maker && value)
            return { maker, value, changes: changesOf(candidate, text, bindings) };
    }
    return undefined;
}

/** `pt_BR` is `pt-BR`. What is no language at all is told. */
function languageTag(name, part) {
    const tag = name.replaceAll('_', '-');
    if (languageGrammar.test(tag))
        return tag;
    part.tell('language-tag', name);
    return undefined;
}
/** The parts under names of languages. What is elsewhere, behind an address, is told. */
function translationsOf(part) {
    return part.entries().flatMap(([name, one]) => {
        const tag = languageTag(name, one);
        if (tag === undefined)
            one.meet();
        const address = one.text();
        if (address !== undefined)
            one.tell('other-file', address.slice(0, 60));
        return tag === undefined ? [] : [[tag, one]];
    });
}
/** What a text is in each language that has it. */
const inLanguages = (translations, pick) => Object.fromEntries(translations.flatMap(([tag, part]) => {
    const text = pick(part, tag);
    return text ? [[tag, text]] : [];
}));
/** The languages in our words. */
const writtenLanguages = (first, translations) => ({
    default: first,
    available: [...new Set([first, ...translations.map(([tag]) => tag)])],
});

const token = /<!--[^]*?-->|<(script|style)\b[^]*?<\/\1\s*>|<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'<>])*)>/gi;
const entities = {
    ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', copy: '©', reg: '®', trade: '™' },
    ...{ hellip: '…', mdash: '—', ndash: '–', laquo: '«', raquo: '»', middot: '·', bull: '•' },
    ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', shy: '' },
    ...{ auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß' },
    ...{
        eacute: 'é',
        egrave: 'è',
        agrave: 'à',
        ecirc: 'ê',
        ccedil: 'ç',
        ntilde: 'ñ',
        oacute: 'ó',
        iacute: 'í',
    },
};
const character = (code) => code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';
function decodeOne(whole, name) {
    const [, hex, decimal] = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? [];
    if (hex !== undefined)
        return character(parseInt(hex, 16));
    if (decimal !== undefined)
        return character(Number(decimal));
    return Object.hasOwn(entities, name) ? (entities[name] ?? '') : whole;
}
/** Text between tags, as a browser would show it: entities read, white space as one blank. */
const shownText = (raw) => raw.replace(/\s+/g, ' ').replace(/&(#?\w{1,10});/g, (whole, name) => decodeOne(whole, name));
const attribute = (attributes, name) => {
    const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes);
    const raw = found?.[1] ?? found?.[2] ?? found?.[3];
    return raw === undefined ? undefined : shownText(raw).trim();
};
const breaks = ['br', 'p', 'div', 'li', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const understood = ['a', 'b', 'strong', 'br', 'p', 'div'];
/** An address that can stand in our mark. */
const markable = (href) => {
    const url = href?.replaceAll(' ', '%20').replaceAll('(', '%28').replaceAll(')', '%29');
    return url && url !== '#' && isAddress(url) && !/\s/.test(url) ? url : undefined;
};
/** Takes an HTML text apart. */
function htmlWords(html) {
    const pieces = [];
    const [dropped, buttons] = [new Set(), new Set()];
    let [end, href, strong] = [0, undefined, false];
    const add = (text) => {
        if (text)
            pieces.push({ text, ...(href ? { href } : strong && { strong }) });
    };
    const openLink = (attributes) => {
        const button = attribute(attributes, 'data-cc');
        href = button === undefined ? markable(attribute(attributes, 'href')) : undefined;
        if (button !== undefined)
            buttons.add(button);
        else if (!href)
            dropped.add('a');
    };
    for (const found of html.matchAll(token)) {
        const [whole, block, slash, tag, attributes = ''] = found;
        const name = (tag ?? block ?? '').toLowerCase();
        add(shownText(html.slice(end, found.index)));
        end = found.index + whole.length;
        if (breaks.includes(name))
            pieces.push({ text: '\n' });
        if (name && !understood.includes(name))
            dropped.add(name);
        if (name === 'b' || name === 'strong')
            strong = !slash;
        if (name === 'a' && slash)
            href = undefined;
        else if (name === 'a')
            openLink(attributes);
    }
    add(shownText(html.slice(end)));
    return { pieces, dropped: [...dropped], buttons: [...buttons] };
}
/** Breaks at the edges go, and so do blanks around them. */
const tidy = (text) => text
    .replace(/[ \t]*\n\s*/g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim();
/** Without what our mark reads as its own end. */
const inMark = (text, ends) => text.replace(ends, '');
function marked({ text, href, strong }) {
    const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
    if (!inner)
        return text;
    if (href)
        return `${before}[${inMark(inner, /[[\]]/g)}](${href})${after}`;
    return strong ? `${before}**${inMark(inner, /\*/g)}**${after}` : text;
}
/** Pieces of one link or stress that were torn apart by tags within them belong together. */
const joined$1 = (pieces) => pieces.reduce((all, piece) => {
    const last = all.at(-1);
    const same = last && last.href === piece.href && last.strong === piece.strong;
    return same ? [...all.slice(0, -1), { ...last, text: last.text + piece.text }] : [...all, piece];
}, []);
/** As a text with our marks. */
const withMarks = (pieces) => tidy(joined$1(pieces).map(marked).join(''));
/** As a text for where marks are not read, such as the words on a button. */
const withoutMarks = (pieces) => tidy(pieces.map(({ text }) => text).join('')).replaceAll('\n', ' ');

function fromHtml(html, part) {
    const { pieces, dropped, buttons } = htmlWords(html);
    if (dropped.length)
        part.tell('html', dropped.map((name) => `<${name}>`).join(' '));
    for (const button of buttons)
        part.tell('button-link', button);
    const links = pieces.filter(({ href }) => href);
    const saysMore = pieces.some(({ text, href }) => !href && /[\p{L}\p{N}]/u.test(text));
    return { marked: withMarks(pieces), plain: withoutMarks(pieces), links, saysMore };
}
/** The words of a part. Where the old banner showed HTML, tags that we have no mark for are told. */
function oldWords(part, isHtml) {
    const text = part.text();
    if (text === undefined)
        return undefined;
    if (isHtml)
        return fromHtml(text, part);
    const plain = text.replace(/\s+/g, ' ').trim();
    return { marked: plain, plain, links: [], saysMore: true };
}

const isNothing = (value) => value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
/** An object without the parts that hold nothing. */
const present = (parts) => Object.fromEntries(Object.entries(parts).filter(([, value]) => !isNothing(value)));

/** Two buttons that say the same leave no choice: in such a language both get our words. */
function differing(accept, reject, part) {
    const same = Object.keys(accept).filter((tag) => accept[tag] === reject[tag]);
    if (same.length)
        part.tell('same-labels', same.join(', '));
    const without = (texts) => Object.fromEntries(Object.entries(texts).filter(([tag]) => !same.includes(tag)));
    return [without(accept), without(reject)];
}

const words = (translations, kind, ...way) => inLanguages(translations, (one) => oldWords(one.at(...way), true)?.[kind]);
const layouts = { box: 'box', cloud: 'box', bar: 'bar' };
/** Whether the page waits under the banner decides; then its shape does. */
function layoutOf(old) {
    const part = old.at('guiOptions', 'consentModal', 'layout');
    const [shape = '', variant] = part.text()?.split(' ') ?? [];
    const isModal = old.at('disablePageInteraction').isOn();
    if (shape === 'cloud' || variant !== undefined || (shape && !Object.hasOwn(layouts, shape)))
        part.tell('shape');
    return isModal ? 'modal' : layouts[shape];
}
const sides = { left: '-start', right: '-end', center: '' };
function positionOf(part, layout) {
    const [edge = '', side = 'center'] = part.text()?.split(' ') ?? [];
    if (edge === 'middle' && side === 'center')
        return 'center';
    const placed = ['top', 'bottom'].includes(edge) && Object.hasOwn(sides, side);
    if (edge && !placed)
        part.tell('position');
    return placed ? `${edge}${layout === 'bar' ? '' : sides[side]}` : undefined;
}
/** The links under the old banner, side by side in all languages. */
function linksOf$1(translations) {
    const found = translations.flatMap(([tag, one]) => {
        const part = one.at('consentModal', 'footer');
        const read = oldWords(part, true);
        if (read?.saysMore)
            part.tell('footer-text');
        return read ? [[tag, read]] : [];
    });
    const most = Math.max(0, ...found.map(([, { links }]) => links.length));
    const each = (at, field) => Object.fromEntries(found.flatMap(([tag, { links }]) => (links[at] ? [[tag, links[at][field]?.trim() ?? '']] : [])));
    return Array.from({ length: most }, (_, at) => ({ label: each(at, 'text'), url: each(at, 'href') }));
}
function labelsOf$1(old, translations) {
    const said = (name) => words(translations, 'plain', 'consentModal', name);
    const [accept, reject] = differing(said('acceptAllBtn'), said('acceptNecessaryBtn'), old.at('language', 'translations'));
    return present({ accept, reject, preferences: said('showPreferencesBtn') });
}
/** Refusing stands beside accepting, also where it did not. */
function tellReject(translations) {
    for (const [, one] of translations) {
        const modal = one.at('consentModal');
        if (modal.at('acceptAllBtn').text() && !modal.at('acceptNecessaryBtn').text())
            modal.tell('reject-shown');
    }
}
/** The first layer. */
function bannerOf(old, translations) {
    tellReject(translations);
    const layout = layoutOf(old);
    return present({
        layout,
        position: positionOf(old.at('guiOptions', 'consentModal', 'position'), layout),
        title: words(translations, 'plain', 'consentModal', 'title'),
        text: words(translations, 'marked', 'consentModal', 'description'),
        links: linksOf$1(translations),
        labels: labelsOf$1(old, translations),
    });
}
const ownWords$1 = {
    'preferences.title': 'title',
    'preferences.save': 'savePreferencesBtn',
    'preferences.close': 'closeIconLabel',
};
/** The words of the second layer, in place of ours. */
function textsOf(translations) {
    const answers = (name) => words(translations, 'plain', 'preferencesModal', name);
    const [accept, reject] = [answers('acceptAllBtn'), answers('acceptNecessaryBtn')];
    return present(Object.fromEntries(translations.map(([tag, one]) => {
        const said = Object.entries(ownWords$1).map(([key, name]) => [key, oldWords(one.at('preferencesModal', name), true)?.plain]);
        const both = accept[tag] !== reject[tag];
        const answered = [
            ['preferences.accept', both ? accept[tag] : undefined],
            ['preferences.reject', both ? reject[tag] : undefined],
        ];
        return [tag, present(Object.fromEntries([...said, ...answered]))];
    })));
}

const grammar = /^[a-z0-9][a-z0-9-]{0,31}$/;
const cut = (name, length) => name.slice(0, length).replace(/-+$/, '');
/** `Google Analytics` and `googleAnalytics` become `google-analytics`; of other alphabets nothing remains. */
const derive = (name) => cut(name
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, ''), 32);
/** Gives out ids, each once. */
function counter() {
    const taken = new Set();
    const reserve = (name) => {
        const free = grammar.test(name) && !taken.has(name);
        if (free)
            taken.add(name);
        return free;
    };
    const derived = (name, otherwise) => {
        const base = derive(name) || otherwise;
        let id = base;
        for (let number = 2; !reserve(id); number++)
            id = `${cut(base, 31 - String(number).length)}-${number}`;
        return id;
    };
    return { reserve, derived };
}
/**
 * Ids for old names. Who has a name that can stay keeps it, categories first, since they have no alias; the others
 * get what can be made of theirs.
 */
function assignIds(categories, services) {
    const { reserve, derived } = counter();
    const kept = [...categories, ...services].map((name) => (reserve(name) ? name : undefined));
    const ids = kept.map((id, at) => {
        const isCategory = at < categories.length;
        const name = categories[at] ?? services[at - categories.length] ?? '';
        return id ?? derived(name, isCategory ? 'category' : 'service');
    });
    const meant = new Set(ids);
    const named = services.map((name, at) => {
        const id = ids[at + categories.length] ?? '';
        const taken = name !== id && meant.has(name);
        meant.add(name);
        return { id, alias: name === id || taken ? undefined : name, taken };
    });
    return { categories: ids.slice(0, categories.length), services: named };
}

/** Services and categories that are called as Google calls what it asks for are what it asks for. */
function googleSignals(named) {
    const map = Object.fromEntries(named.filter(([name]) => Object.hasOwn(googleKeys, name)));
    return Object.keys(map).length ? { googleConsentMode: { map } } : undefined;
}

/** One name out of the rest of a pattern: its letters, and whether any may follow. Nothing if it means more. */
function literal(source) {
    let [name, rest] = ['', source];
    for (let found; (found = /^(?:\\([-.\\/_$^|+*?()[\]{}])|[^\\.^$|+*?()[\]{}])/.exec(rest));) {
        name += found[1] ?? found[0];
        rest = rest.slice(found[0].length);
    }
    if (!name || name.includes('*'))
        return undefined;
    if (rest === '$')
        return name;
    return ['', '.*', '.*$', '(.*)', '(.*)$'].includes(rest) ? `${name}*` : undefined;
}
/** The alternatives of a group that holds nothing but them: `(_ga|_gid)`. */
const alternatives = (source) => {
    const [, group, rest = ''] = /^\((?:\?:)?([^()]*)\)(.*)$/s.exec(source) ?? [];
    return group === undefined ? [source] : group.split('|').map((one) => one + rest);
};
/**
 * A regular expression as names of cookies, where it says no more than "this name" or "what begins so":
 * `/^(_ga|_gid$)/` is `_ga*` and `_gid`. Anything else gives nothing: a wider name would clear what it did not.
 */
function cookieNames({ source, flags, }) {
    if (!source.startsWith('^') || /[^gu]/.test(flags))
        return undefined;
    const names = alternatives(source.slice(1)).map(literal);
    return names.every((name) => name !== undefined) ? names : undefined;
}

const path = matching(/^\/[^;\s]*$/, 'path');
/** A star means more in ours than it did. */
function isOurs(name) {
    let usable = true;
    storageName(name, '', () => (usable = false));
    return usable;
}
/** Texts that begin like a regular expression are one in Klaro. */
function namesOf(part, mayBePattern) {
    const { value } = part;
    if (value?.kind === 'pattern') {
        part.meet();
        const names = cookieNames(value);
        if (!names)
            part.tell('pattern', `/${value.source}/${value.flags}`.slice(0, 60));
        return names ?? [];
    }
    const text = part.text();
    if (text === undefined)
        return [];
    if (!mayBePattern || !text.startsWith('^'))
        return text.includes('*') ? [''] : [text];
    const names = cookieNames({ source: text, flags: '' });
    if (!names)
        part.tell('pattern', text.slice(0, 60));
    return names ?? [];
}
/** The cookies that a name or pattern of an old configuration stands for. */
function oldCookies(name, at, mayBePattern = false) {
    const names = namesOf(name, mayBePattern);
    const place = { path: at.path.read(path), domain: at.domain.read(domain) };
    const usable = names.filter(isOurs);
    if (usable.length < names.length)
        name.tell('cookie-name');
    return usable.map((one) => present({ name: one, ...place }));
}
/** Each name once. */
const onlyOnce = (cookies) => [
    ...new Map(cookies.map((one) => [`${one.name} ${one.domain ?? ''} ${one.path ?? ''}`, one])).values(),
];

const cookiesIn = (list) => onlyOnce(list
    .items()
    .flatMap((one) => oldCookies(one.at('name'), { path: one.at('path'), domain: one.at('domain') })));
const memberOf = ([name, part]) => ({
    name,
    part,
    made: false,
    label: oldWords(part.at('label'), true)?.plain ?? name,
    cookies: cookiesIn(part.at('cookies')),
});
/** What the category cleared as a whole needs a service of ours: its only one, or one that is made for it. */
function withCleared(name, members, list) {
    const named = new Set(members.flatMap(({ cookies }) => cookies.map((one) => one.name)));
    const cookies = cookiesIn(list).filter((one) => !named.has(one.name));
    const [first] = members;
    if (!cookies.length)
        return members;
    if (first && members.length === 1)
        return [{ ...first, cookies: onlyOnce([...first.cookies, ...cookies]) }];
    return [...members, { name: `${name}-cookies`, part: list, made: true, label: undefined, cookies }];
}
/** The old categories, with what is in them. */
const groupsOf = (categories) => categories.entries().map(([name, part]) => {
    const members = part.at('services').entries().map(memberOf);
    return {
        name,
        part,
        required: part.at('readOnly').isOn(),
        enabled: part.at('enabled').isOn(),
        members: withCleared(name, members, part.at('autoClear', 'cookies')),
    };
});
const sectionOf = (translation, name) => translation
    .at('preferencesModal', 'sections')
    .items()
    .find((section) => section.at('linkedCategory').text() === name);
function writeCategory$1({ name, part, required }, id, translations) {
    if (id !== name)
        part.tell('category-id', id);
    const words = (field, kind) => inLanguages(translations, (one) => {
        const section = sectionOf(one, name);
        return section && oldWords(section.at(field), true)?.[kind];
    });
    return present({
        id,
        required: required || undefined,
        label: words('title', 'plain'),
        description: words('description', 'marked'),
    });
}
function tellIds({ part, made }, { id, alias, taken }) {
    if (made)
        part.tell('made-service', id);
    else if (taken)
        part.tell('service-taken', id);
    else if (alias !== undefined)
        part.tell('service-id', id);
}
function writeService$1(member, ids, category) {
    tellIds(member, ids);
    const { made, label, cookies } = member;
    return present({
        id: ids.id,
        alias: made || ids.alias === undefined ? undefined : [ids.alias],
        category,
        name: label,
        cookies: [...cookies],
    });
}
/** The old categories and services in our words. */
function writeGroups(groups, translations) {
    const members = groups.flatMap(({ members }, group) => members.map((member) => ({ member, group })));
    const ids = assignIds(groups.map(({ name }) => name), members.map(({ member }) => member.name));
    const idOf = (at) => ids.services[at] ?? { id: '', alias: undefined, taken: false };
    const named = [
        ...groups.map(({ name }, at) => [name, ids.categories[at] ?? '']),
        ...members.map(({ member }, at) => [member.name, idOf(at).id]),
    ];
    return present({
        categories: groups.map((group, at) => writeCategory$1(group, ids.categories[at] ?? '', translations)),
        services: members.map(({ member, group }, at) => writeService$1(member, idOf(at), ids.categories[group] ?? '')),
        signals: googleSignals(named),
    });
}

const number = (value, path, tell) => {
    if (typeof value === 'number' && Number.isFinite(value))
        return value;
    tell(path, 'type', value);
    return undefined;
};
/** For how long an answer is kept: whole days, as many as ours allows. */
function oldDays(part) {
    const days = part.read(number);
    if (days === undefined)
        return undefined;
    const kept = Math.min(Math.max(Math.floor(days), 1), 395);
    if (kept !== days)
        part.tell('days', String(kept));
    return kept;
}

/** All ran until refused: so do they now. Otherwise all wait, since one model holds for the whole site, and this is told. */
function oldModel(refusable) {
    const ran = refusable.filter((one) => one.ran);
    if (ran.length && ran.length === refusable.length)
        return 'optOut';
    for (const { part } of ran)
        part.tell('now-waits');
    return 'optIn';
}

/** A configuration of vanilla-cookieconsent 3 in our words. */
function fromCookieconsent(old) {
    const language = old.at('language');
    const translations = translationsOf(language.at('translations'));
    const name = language.at('default').text();
    const first = (name && languageTag(name, language.at('default'))) || (translations[0]?.[0] ?? 'en');
    const groups = groupsOf(old.at('categories'));
    const runs = old.at('mode').text() === 'opt-out';
    const refusable = groups.filter(({ required }) => !required);
    const model = oldModel(refusable.map(({ part, enabled }) => ({ part, ran: runs && enabled })));
    if (!runs)
        for (const { part, enabled } of refusable)
            if (enabled)
                part.at('enabled').tell('pre-ticked');
    return present({
        format: 1,
        consentVersion: old.at('revision').read(consentVersion),
        languages: writtenLanguages(first, translations),
        consent: present({
            model,
            days: oldDays(old.at('cookie', 'expiresAfterDays')),
            cookie: present({
                domain: old.at('cookie', 'domain').read(cookieFields.domain),
                path: old.at('cookie', 'path').read(cookieFields.path),
            }),
        }),
        banner: bannerOf(old, translations),
        ...writeGroups(groups, translations),
        texts: textsOf(translations),
    });
}

/** A text by language. What is said for all languages is taken for the first one, where that says nothing. */
function klaroWords({ own, first, common }, kind, isHtml, ...way) {
    const said = inLanguages(own, (one) => oldWords(one.at(...way), isHtml)?.[kind]);
    const other = common && oldWords(common.at(...way), isHtml)?.[kind];
    return other && !said[first] ? { ...said, [first]: other } : said;
}

/** Where the policy is: once for all languages, by language, or among the texts. */
function policyUrl(old, { own, first, common }) {
    const part = old.at('privacyPolicy');
    const one = part.read(address) ?? part.at('default').read(address) ?? common?.at('privacyPolicyUrl').read(address);
    const each = inLanguages(own, (texts, tag) => part.at(tag).read(address) ?? texts.at('privacyPolicyUrl').read(address));
    const tags = [first, ...own.map(([tag]) => tag)];
    return one ? { ...Object.fromEntries(tags.map((tag) => [tag, one])), ...each } : each;
}
function linksOf(old, translations) {
    const url = policyUrl(old, translations);
    const label = {
        ...klaroWords(translations, 'plain', false, 'consentModal', 'privacyPolicy', 'name'),
        ...klaroWords(translations, 'plain', false, 'privacyPolicy', 'name'),
    };
    const [where] = Object.values(url);
    if (where === undefined)
        return [];
    if (Object.keys(label).length)
        return [{ label, url }];
    old.at('privacyPolicy').tell('policy-link', where);
    return [];
}
/** `{purposes}` in the old notice stands for the purposes, as that language calls them. */
function withPurposes(text, tag, names, labels) {
    const called = names.map((name) => labels(name)[tag] ?? name);
    const list = called.join(tag.startsWith('ja') ? '、' : ', ');
    return text.replaceAll('{purposes}', list);
}
function textOf(old, services, translations) {
    const isHtml = old.at('htmlTexts').isOn();
    const text = klaroWords(translations, 'marked', isHtml, 'consentNotice', 'description');
    const names = [
        ...new Set(services.filter(({ required }) => !required).flatMap(({ purposes }) => purposes)),
    ];
    const labels = (name) => ({
        ...klaroWords(translations, 'plain', false, 'purposes', name),
        ...klaroWords(translations, 'plain', false, 'purposes', name, 'title'),
    });
    return Object.fromEntries(Object.entries(text).map(([tag, said]) => [tag, withPurposes(said, tag, names, labels)]));
}
function labelsOf(old, translations) {
    const said = (...way) => klaroWords(translations, 'plain', false, ...way);
    const [accept, reject] = differing(said('ok'), said('decline'), old.at('translations'));
    return present({ accept, reject, preferences: said('consentNotice', 'learnMore') });
}
/** The first layer. */
function klaroBanner(old, services, translations) {
    const isModal = [old.at('mustConsent').isOn(), old.at('noticeAsModal').isOn()].includes(true);
    const answers = ['accept', 'reject'];
    if (old.at('hideDeclineAll').isOn())
        old.at('hideDeclineAll').tell('reject-shown');
    if (!old.at('acceptAll').isOn())
        old.at('acceptAll').tell('accepts-all');
    return present({
        layout: isModal ? 'modal' : undefined,
        title: klaroWords(translations, 'plain', false, 'consentNotice', 'title'),
        text: textOf(old, services, translations),
        links: linksOf(old, translations),
        buttons: old.at('hideLearnMore').isOn() ? answers : undefined,
        labels: labelsOf(old, translations),
    });
}
const ownWords = {
    'preferences.title': ['consentModal', 'title'],
    'preferences.intro': ['consentModal', 'description'],
    'preferences.save': ['acceptSelected'],
    'preferences.accept': ['acceptAll'],
    'preferences.close': ['close'],
};
/** The words of the second layer, in place of ours. */
function klaroTexts(old, translations) {
    const isHtml = old.at('htmlTexts').isOn();
    const said = Object.entries(ownWords).map(([key, way]) => [key, klaroWords(translations, 'plain', isHtml, ...way)]);
    const tags = new Set(said.flatMap(([, texts]) => Object.keys(texts)));
    return Object.fromEntries([...tags].map((tag) => [
        tag,
        present(Object.fromEntries(said.map(([key, texts]) => [key, texts[tag]]))),
    ]));
}

/** Where a service without a purpose goes; and where one that cannot be refused goes, if others of its purpose can. */
const without = 'other';
const always = ['necessary', 'required', 'always-on'];
const flagOf = (part, name, otherwise) => part.at(name).value ? part.at(name).isOn() : otherwise.at(name).isOn();
const withoutGroup = (old) => (part) => {
    const required = flagOf(part, 'required', old);
    const purposes = part
        .at('purposes')
        .items()
        .flatMap((one) => one.text() ?? []);
    return {
        name: part.at('name').text() ?? '',
        part,
        required,
        ticked: flagOf(part, 'default', old),
        optOut: flagOf(part, 'optOut', old),
        purposes,
        first: purposes[0] ?? (required ? undefined : without),
    };
};
function tellLoose({ part, required, ticked, optOut, purposes }, group) {
    if (ticked && !required && !optOut)
        part.at('default').tell('pre-ticked');
    if (purposes.length > 1)
        part.at('purposes').tell('purposes', group);
    if (part.at('contextualConsentOnly').isOn())
        part.tell('asked-in-place');
    if (group !== purposes[0])
        part.tell('made-category', group);
}
/** The old services. What nobody may refuse and what everybody may are in no category together. */
function servicesOf(old) {
    const list = old.at('services').value ? old.at('services') : old.at('apps');
    const found = list
        .items()
        .map(withoutGroup(old))
        .filter(({ name }) => name);
    const optional = new Set(found.filter(({ required }) => !required).map(({ first }) => first));
    const made = always.find((name) => !optional.has(name)) ?? '';
    return found.map((one) => {
        const { name, part, required, ticked, optOut, purposes, first } = one;
        const group = first === undefined || (required && optional.has(first)) ? made : first;
        tellLoose(one, group);
        return { name, part, required, purposes, group, runs: ticked && optOut };
    });
}

/** A cookie's name alone, a list of name, path and domain, or an object of them. */
function cookieOf(part) {
    if (part.value?.kind === 'fields')
        return oldCookies(part.at('pattern'), { path: part.at('path'), domain: part.at('domain') }, true);
    const nowhere = part.at('path');
    const [name = part, path = nowhere, domain = nowhere] = part.items();
    return oldCookies(name, { path, domain }, true);
}
function writeService({ name, part }, { id, alias, taken }, category, translations) {
    if (taken)
        part.tell('service-taken', id);
    else if (alias !== undefined)
        part.tell('service-id', id);
    const { own, first } = translations;
    const title = oldWords(part.at('title'), false)?.plain;
    const inside = inLanguages(own, (_, tag) => oldWords(part.at('translations', tag, 'title'), false)?.plain);
    const said = { ...klaroWords(translations, 'plain', false, name, 'title'), ...inside };
    return present({
        id,
        alias: alias === undefined ? undefined : [alias],
        category,
        name: title ?? (Object.keys(said).length ? said : { [first]: name }),
        cookies: onlyOnce(part.at('cookies').items().flatMap(cookieOf)),
    });
}
function writeCategory(name, id, { isHtml, required, part, }, translations) {
    if (id !== name)
        part.tell('category-id', id);
    const short = klaroWords(translations, 'plain', false, 'purposes', name);
    return present({
        id,
        required: required || undefined,
        label: { ...short, ...klaroWords(translations, 'plain', false, 'purposes', name, 'title') },
        description: klaroWords(translations, 'marked', isHtml, 'purposes', name, 'description'),
    });
}
/** The old services in our words, and their purposes as categories, in the order in which they come up. */
function writeServices(old, services, translations) {
    const isHtml = old.at('htmlTexts').isOn();
    const names = [...new Set(services.map(({ group }) => group))];
    const ids = assignIds(names, services.map(({ name }) => name));
    const ofCategory = new Map(names.map((name, at) => [name, ids.categories[at] ?? '']));
    const ofService = (at) => ids.services[at] ?? { id: '', alias: undefined, taken: false };
    return present({
        categories: names.map((name) => {
            const [first, ...others] = services.filter(({ group }) => group === name);
            const required = [first, ...others].every((one) => one?.required === true);
            const about = { isHtml, required, part: first?.part.at('purposes') ?? old };
            return writeCategory(name, ofCategory.get(name) ?? '', about, translations);
        }),
        services: services.map((service, at) => writeService(service, ofService(at), ofCategory.get(service.group) ?? '', translations)),
        signals: googleSignals([
            ...ofCategory,
            ...services.map(({ name }, at) => [name, ofService(at).id]),
        ]),
    });
}

/** What Klaro shows for every language that does not say it itself. */
const forAll = 'zz';
/** The language of texts that name none: the one that was fixed, else the first that is there. */
function firstLanguage(old, translations) {
    const fixed = [old.at('lang'), ...old.at('languages').items()];
    for (const part of fixed) {
        const name = part.text();
        if (name === forAll)
            continue;
        const tag = name === undefined ? undefined : languageTag(name, part);
        if (tag !== undefined)
            return tag;
    }
    const [guess] = translations[0] ?? [];
    old.at(translations.length ? 'translations' : 'services').tell('language-guess', guess ?? 'en');
    return guess ?? 'en';
}
const consentOf = (old, services) => {
    const refusable = services.filter(({ required }) => !required);
    return present({
        model: oldModel(refusable.map(({ part, runs }) => ({ part, ran: runs }))),
        days: oldDays(old.at('cookieExpiresAfterDays')),
        cookie: present({
            domain: old.at('cookieDomain').read(cookieFields.domain),
            path: old.at('cookiePath').read(cookieFields.path),
        }),
    });
};
/** A configuration of Klaro 0.7 in our words. */
function fromKlaro(old) {
    const all = translationsOf(old.at('translations'));
    const own = all.filter(([tag]) => tag !== forAll);
    const first = firstLanguage(old, own);
    const common = all.find(([tag]) => tag === forAll)?.[1];
    const translations = { own, first, common };
    const services = servicesOf(old);
    return present({
        format: 1,
        languages: writtenLanguages(first, own),
        consent: consentOf(old, services),
        banner: klaroBanner(old, services, translations),
        ...writeServices(old, services, translations),
        texts: klaroTexts(old, translations),
    });
}

/** What Klaro has and ours does otherwise, or not at all. */
const klaroKnown = [
    ['noNotice', 'shown-at-once', false],
    ['noAutoLoad', 'shown-at-once', false],
    ['storageMethod', 'local-storage', 'cookie'],
    ['cookieName', 'own-cookie', 'klaro'],
    ['storageName', 'own-cookie', 'klaro'],
    ['embedded', 'no-counterpart', false],
    ['testing', 'no-counterpart', false],
    ['styling', 'looks'],
    ['additionalClass', 'looks'],
    ['callback', 'function'],
    ['services.*.onInit', 'function'],
    ['services.*.onAccept', 'function'],
    ['services.*.onDecline', 'function'],
    ['services.*.description', 'service-text'],
    ['apps.*.description', 'service-text'],
    ['services.*.translations.*.description', 'service-text'],
    ['translations.*.*.description', 'service-text'],
];
/** What ours has no need of. */
const klaroSilent = [
    'version',
    'elementID',
    'autoFocus',
    'groupByPurpose',
    'showNoticeTitle',
    'showDescriptionEmptyStore',
    'hideToggleAll',
    'disablePoweredBy',
    'poweredBy',
    'translations.*.poweredBy',
    'translations.*.save',
    'translations.*.service',
    'translations.*.purposeItem',
    'services.*.onlyOnce',
    'apps.*.onlyOnce',
];

var _a;
/** What was found out about an old configuration while it was read. */
class Reading {
    notes = [];
    /** What was looked at; the rest is told as left behind. */
    met = new Set();
}
/** The longest text that is carried over. */
const longest = 20_000;
const isName = /^[\p{L}_$][\p{L}\p{N}_$]*$/u;
/** `translations.en.sections[2]["my title"]` */
const pathOf = (way) => way
    .map((key) => {
    if (typeof key === 'number')
        return `[${key}]`;
    return isName.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
})
    .join('')
    .replace(/^\./, '');
const shown = (value) => (JSON.stringify(value) ?? '').replace(/^"|"$/g, '').slice(0, 60);
/** A part of an old configuration, which need not be there. Reading it says that it was carried over. */
class OldPart {
    way;
    value;
    #reading;
    constructor(reading, value, way = []) {
        this.#reading = reading;
        this.value = value;
        this.way = way;
    }
    /** The part inside this one. */
    at(...keys) {
        return keys.reduce((part, key) => part.#field(key), this);
    }
    #field(key) {
        const inner = this.value?.kind === 'fields' ? this.value.fields.get(key) : undefined;
        if (inner && this.value)
            this.#reading.met.add(this.value);
        return new _a(this.#reading, inner, [...this.way, key]);
    }
    /** The parts of an object, by name, less those of which not even the name is known. */
    entries() {
        if (this.value?.kind !== 'fields')
            return [];
        this.meet();
        return [...this.value.fields]
            .filter(([, one]) => !(one.kind === 'opaque' && ['spread', 'prototype', 'too-large'].includes(one.why)))
            .map(([key, one]) => [key, new _a(this.#reading, one, [...this.way, key])]);
    }
    items() {
        if (this.value?.kind !== 'list')
            return [];
        this.meet();
        return this.value.items.map((one, at) => new _a(this.#reading, one, [...this.way, at]));
    }
    /** What stands here, if a reader of ours can use it; otherwise it is told. */
    read(reader) {
        if (this.value?.kind !== 'plain')
            return undefined;
        this.meet();
        let usable = true;
        const read = reader(this.value.plain ?? undefined, '', () => (usable = false));
        if (!usable)
            this.tell('value', shown(this.value.plain));
        return usable ? read : undefined;
    }
    text() {
        const read = this.read((value, path, tell) => {
            if (typeof value === 'string')
                return value;
            if (value !== undefined)
                tell(path, 'type', value);
            return undefined;
        });
        if (read === undefined || read.length <= longest)
            return read?.trim() ? read : undefined;
        this.tell('too-long');
        return undefined;
    }
    /** `true` where that is what stands here; anything else is told, but for `false`. */
    isOn() {
        return (this.read((value, path, tell) => {
            if (typeof value !== 'boolean' && value !== undefined)
                tell(path, 'type', value);
            return value === true;
        }) === true);
    }
    /** Says that what stands here was looked at. */
    meet() {
        if (this.value)
            this.#reading.met.add(this.value);
    }
    /** Tells something of this part, or of where it would be. */
    tell(code, got = '') {
        this.#reading.notes.push({ code, path: pathOf(this.way), offset: this.value?.offset ?? 0, got });
    }
}
_a = OldPart;

const covers = (place, way) => {
    const parts = place.split('.');
    return parts.length === way.length && parts.every((part, at) => part === '*' || part === String(way[at]));
};
/** Whether there is more to say of what is inside. */
const leadsTo = (place, way) => {
    const parts = place.split('.');
    return parts.length > way.length && covers(parts.slice(0, way.length).join('.'), way);
};
const isEmpty = (value) => (value.kind === 'fields' && value.fields.size === 0) ||
    (value.kind === 'list' && value.items.length === 0) ||
    (value.kind === 'plain' && (value.plain === '' || value.plain === null));
/** What an opaque value is told as. */
const codeOf = (value) => {
    if (value.kind !== 'opaque')
        return undefined;
    return value.why === 'spread' ? 'computed' : value.why;
};
const gotOf = (value) => {
    if (value.kind === 'opaque')
        return value.written;
    return value.kind === 'plain' ? String(value.plain).slice(0, 60) : '';
};
/** Tells what of an old configuration nobody has looked at. */
function leftBehind(root, { met, notes }, known, silent) {
    const places = [...known.map(([place]) => place), ...silent];
    const seen = new Set();
    const left = [];
    const visit = (value, way) => {
        if (seen.has(value))
            return;
        seen.add(value);
        if (met.has(value))
            return inside(value, way);
        if (isEmpty(value) || silent.some((place) => covers(place, way)))
            return;
        const [place, told = 'no-counterpart', ...asOurs] = known.find(([place]) => covers(place, way)) ?? [];
        if (!place && value.kind === 'fields' && places.some((one) => leadsTo(one, way)))
            return inside(value, way);
        if (value.kind === 'plain' && asOurs.includes(value.plain))
            return;
        left.push({ code: codeOf(value) ?? told, path: pathOf(way), offset: value.offset, got: gotOf(value) });
    };
    const inside = (value, way) => {
        if (value.kind === 'fields')
            for (const [key, one] of value.fields)
                visit(one, [...way, key]);
        if (value.kind === 'list')
            value.items.forEach((one, at) => visit(one, [...way, at]));
    };
    visit(root, []);
    const all = new Map([...notes, ...left].map((note) => [`${note.code} ${note.path} ${note.got}`, note]));
    return [...all.values()].sort((one, other) => one.offset - other.offset);
}

const options = {
    ecmaVersion: 'latest',
    sourceType: 'module',
    allowAwaitOutsideFunction: true,
    allowReturnOutsideFunction: true,
};
const comment = /^(\s|\/\/.*|\/\*[^]*?\*\/)*/;
/** What the parser says where the stack ended. */
const stackEnded = /stack space/;
/** JSON, with comments at most: as a script, its braces would be a block. */
function parseObject(text) {
    const root = parseExpressionAt(text, 0, options);
    const rest = text.slice(root.end).replace(comment, '');
    if (rest === '')
        return root;
    const offset = text.length - rest.length;
    throw Object.assign(new SyntaxError('Unexpected token'), { pos: offset });
}
function parseAny(text) {
    if (text.replace(comment, '').startsWith('{'))
        return parseObject(text);
    try {
        return parse$1(text, options);
    }
    catch (error) {
        // An old script may use words that modules keep for themselves; if it is none either, the first error counts.
        try {
            return parse$1(text, { ...options, sourceType: 'script' });
        }
        catch {
            throw error;
        }
    }
}
/** Reads a script, a module or JSON. Nothing of it is run. Throws a `RangeError` where it is nested too deep. */
function parseScript(text) {
    try {
        return { root: parseAny(text) };
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        if (stackEnded.test(error.message))
            throw new RangeError(error.message, { cause: error });
        const { pos = 0 } = error;
        return { offset: pos, detail: error.message.replace(/ \(\d+:\d+\)$/, '') };
    }
}

/** Whole bundles hold more than a configuration, and take long to read. */
const most = 8 * 2 ** 20;
const peers = {
    cookieconsent: { carry: fromCookieconsent, known: cookieconsentKnown, silent: cookieconsentSilent },
    klaro: { carry: fromKlaro, known: klaroKnown, silent: klaroSilent },
};
const refuse$1 = (refusal, offset = 0, detail = '') => ({ refusal, offset, detail });
const googleCall = /\bgtag\s*\(\s*['"`]consent['"`]/;
function carryOver$1(text, maker, { value, changes }) {
    const { carry, known, silent } = peers[maker];
    const reading = new Reading();
    reading.met.add(value);
    const config = carry(new OldPart(reading, value));
    for (const offset of changes)
        reading.notes.push({ code: 'changed-later', path: '', offset, got: '' });
    const call = text.search(googleCall);
    if (call >= 0)
        reading.notes.push({ code: 'google-call', path: '', offset: call, got: '' });
    return { maker, config, notes: leftBehind(value, reading, known, silent) };
}
function read(text) {
    const script = parseScript(text);
    if (!('root' in script))
        return refuse$1('syntax', script.offset, script.detail);
    const found = findConfig(text, script.root);
    if (!found)
        return refuse$1('no-config');
    const { maker, value } = found;
    return maker === 'cookieconsent' || maker === 'klaro'
        ? carryOver$1(text, maker, found)
        : refuse$1(maker, value.offset);
}
/** Carries the configuration of another tool over into ours. Reads it; runs nothing of it. */
function importConfig(text) {
    if (!text.trim())
        return refuse$1('empty');
    if (/^\s*</.test(text))
        return refuse$1('web-page');
    if (text.length > most)
        return refuse$1('large');
    try {
        return read(text);
    }
    catch (error) {
        // Parser and readers call themselves for each level, and the stack has an end.
        if (error instanceof RangeError)
            return refuse$1('deep');
        throw error;
    }
}

/** What could not be carried over. */
const left = [
    'function',
    'import',
    'computed',
    'circular',
    'prototype',
    'too-large',
    'changed-later',
    'other-file',
    'no-counterpart',
    'looks',
    'pattern',
    'cookie-name',
    'value',
    'too-long',
    'language-tag',
    'section-text',
    'cookie-table',
    'service-text',
    'policy-link',
    'footer-text',
    'own-cookie',
    'asked-in-place',
];
/** What is otherwise than it was. */
const changed = [
    'pre-ticked',
    'now-waits',
    'service-id',
    'made-service',
    'made-category',
    'purposes',
    'days',
    'shape',
    'position',
    'same-labels',
    'reject-shown',
    'accepts-all',
    'shown-at-once',
    'language-guess',
    'browser-language',
    'local-storage',
    'html',
    'button-link',
];
/** What has to be done on the site. */
const todo = ['category-id', 'service-taken', 'google-call'];
const kinds$1 = { left, changed, todo };
/** What a note asks of its reader: to see what stayed behind, to look at what changed, to do something. */
const noteKind = (code) => ['todo', 'changed'].find((kind) => kinds$1[kind].some((one) => one === code)) ?? 'left';
[...left, ...changed, ...todo];

const look = 'For another look use “theme” and the parts of the elements.';
const en$1 = {
    notes: {
        function: () => 'A function cannot stand in the settings file. Please mark the tag that it ran, or use shirase.subscribe() on the page.',
        import: (got) => `“${got}” comes from another file, which was not read. Please carry it over by hand.`,
        computed: (got) => `What “${got}” comes to is known only when the script runs. Please carry it over by hand.`,
        circular: (got) => `“${got}” holds itself, so that it has no value. Please look at the old file.`,
        prototype: () => '“__proto__” is no field. Please carry over by hand what it was for.',
        'too-large': () => 'This is put together of copies of copies, and too large to be carried over. Please do it by hand.',
        'changed-later': () => 'The configuration is changed here after it was written down. Only what was written down was carried over; please look at this change.',
        'other-file': (got) => `The texts of this language are in another file (${got}), which was not read. Please copy them into the old configuration and import it again, or carry them over by hand.`,
        'no-counterpart': () => 'There is nothing like it in the settings file. Please see whether you miss it.',
        looks: () => `How the screens look was not carried over. ${look}`,
        pattern: (got) => `${got} says more than “this name” or “what begins so”. Please write the names of the cookies, with * at the end of a beginning.`,
        'cookie-name': () => 'This name of a cookie cannot be written in the settings file. Please see what it stood for.',
        value: (got) => `“${got}” cannot be used here. Please write it by hand.`,
        'too-long': () => 'This text is too long to be carried over. Please shorten it.',
        'language-tag': (got) => `“${got}” is no language such as “ja” or “en-GB”. Please name the language.`,
        'section-text': () => 'This section belongs to no category. If it introduces the preferences, please put it into texts as “preferences.intro”; otherwise it has its place on the privacy page.',
        'cookie-table': () => 'Tables of cookies were free text. Please put each cookie into “cookies” of its service, with purpose and lifetime.',
        'service-text': () => 'A description of a service may be what we call “ourPurpose”, or not. Please read it, and put it there if it says why you use the service.',
        'policy-link': (got) => `The link to ${got} has no words of its own. Please add it to “links” of the banner with a label.`,
        'footer-text': () => 'Of the text under the banner only the links were carried over. Please see whether you miss the rest.',
        'browser-language': () => 'The language of the page decides, never that of the browser. Please give each page its <html lang>.',
        'local-storage': () => 'The answer is kept in a cookie, so that a server can read it. There is nothing to do.',
        'own-cookie': (got) => `The name of the cookie stands on the script tag, as data-cookie. Please do not use “${got}” again: what is in it could not be read.`,
        purposes: (got) => `A service has one category; it is “${got}”. Please see whether it is the one that fits best.`,
        'asked-in-place': () => 'Frames are not asked about in their place: a refused one stays empty. Please put words into the page for it.',
        'pre-ticked': () => 'It was switched on before anybody had chosen. Now it is off until the visitor accepts; there is nothing to do.',
        'now-waits': () => 'It ran until it was refused, others waited. One model holds for the whole site, so that it waits too; please see whether you want that.',
        'service-id': (got) => `The id is now “${got}”. Marked tags go on working by their old name. Only in data-service="!…", please write the new one.`,
        'made-service': (got) => `What the category cleared needs a service: “${got}” was made for it. Please say whose cookies they are, or move them to their services.`,
        'made-category': (got) => `It is now in the category “${got}”, since nobody can refuse it or it had none. Please give the category a label.`,
        days: (got) => `An answer is kept for whole days, 1 to 395. It is now ${got}; please see whether that suits you.`,
        shape: () => 'The banner has this shape in no size of its own. It is the one that is nearest; please look at it.',
        position: () => 'The banner cannot stand there. It stands where it does without a word about it; please see “position”.',
        'same-labels': (got) => `Accepting and refusing had the same words (${got}). There the built-in words are used; please write others if you like.`,
        'reject-shown': () => 'There was no button to refuse. Now there is one beside the one to accept; there is nothing to do.',
        'accepts-all': () => 'The button “ok” accepted what was switched on. Now it accepts all; please see whether its words still fit.',
        'shown-at-once': () => 'The banner did not come up by itself. Now it does; in the model “notice” nothing is asked.',
        'language-guess': (got) => `Nothing says which language names of services are in. It was taken to be “${got}”; please see “languages”.`,
        html: (got) => `There is no HTML in texts. What stood in ${got} is still there, the tags are not. Please read the text again.`,
        'button-link': (got) => `A link that worked the old banner (data-cc="${got}") is only words now. The buttons are there without it; please read the text again.`,
        'category-id': (got) => `The id is now “${got}”. Please write it into data-category wherever the old name stands.`,
        'service-taken': (got) => `Its name means something else as well, so that the id is “${got}”. Please write it into data-service wherever the old name stands.`,
        'google-call': () => 'The script tells Google’s tags itself. Please say in “signals” which category each of Google’s keys follows, put data-google-consent-mode on our script, and take these calls out.',
    },
    refusals: {
        'web-page': () => 'This is a web page. Please put the script that has the configuration into a file of its own.',
        syntax: (got) => `This cannot be read as JavaScript or JSON (${got}). Of TypeScript, please take out the types.`,
        large: () => 'The file is over 8 MiB. Please give the file that has the configuration, not a bundle.',
        'no-config': () => 'There is no configuration of vanilla-cookieconsent 3 or Klaro here that can be read without running the file. Please give the file in which “categories” or “services” are written.',
        ours: () => 'This is a settings file already. “shirase check” checks it.',
        'cookieconsent-2': () => 'This is a configuration of version 2. Please bring it to version 3 first, as the documentation of vanilla-cookieconsent shows.',
    },
    next: {
        cookieconsent: [
            'Tags with data-category and data-service go on working. A data-service that the settings file does not have stays shut: please add it to “services”.',
            'data-cc="show-preferencesModal" becomes data-shirase="preferences". data-cc="accept-all" does nothing any more: nothing in a page can accept.',
            'Everybody is asked again: the old cookie is not read.',
            '“rules” says whose checks apply; without it, Japan’s.',
        ],
        klaro: [
            'Please rename data-name to data-service on all tags that wait. type="text/plain", data-type and data-src stay. Only scripts, frames and images can wait.',
            'Everybody is asked again: the old cookie is not read.',
            '“rules” says whose checks apply; without it, Japan’s.',
        ],
    },
};

const ja$1 = {
    notes: {
        function: () => '関数は設定ファイルに書けません。関数で動かしていたタグに印（data-category）を付けるか、ページで shirase.subscribe() を使ってください。',
        import: (got) => `「${got}」は別のファイルにあり、読んでいません。手で移してください。`,
        computed: (got) => `「${got}」の値は、実行しないと決まりません。手で移してください。`,
        circular: (got) => `「${got}」が自分自身を含んでいて、値が決まりません。元のファイルを確かめてください。`,
        prototype: () => '「__proto__」は項目ではないため、移していません。必要な内容があれば手で移してください。',
        'too-large': () => 'コピーを重ねた値で、大きすぎるため移せません。手で移してください。',
        'changed-later': () => '設定が、書かれた後にここで変更されています。移したのは最初に書かれた内容だけです。この変更を確かめてください。',
        'other-file': (got) => `この言語の文章は別のファイル（${got}）にあり、読んでいません。元の設定に書き写してもう一度取り込むか、手で移してください。`,
        'no-counterpart': () => '設定ファイルに対応する項目がありません。なくて困らないか確かめてください。',
        looks: () => '見た目は移していません。変えたいときは「theme」か、要素の ::part を使ってください。',
        pattern: (got) => `${got} は「この名前」「これで始まる名前」のどちらでもありません。クッキーの名前を（始まりだけなら末尾に * を付けて）書いてください。`,
        'cookie-name': () => 'このクッキーの名前は、設定ファイルには書けません。何を指していたか確かめてください。',
        value: (got) => `「${got}」は、ここでは使えない値です。手で書いてください。`,
        'too-long': () => '文章が長すぎるため、移していません。短くしてください。',
        'language-tag': (got) => `「${got}」は、「ja」「en-GB」のような言語の記号ではありません。言語を確かめてください。`,
        'section-text': () => 'どの分類のものでもない文章です。設定画面の前書きなら texts の「preferences.intro」に、そうでなければプライバシーのページに載せてください。',
        'cookie-table': () => 'クッキーの表は自由な文章でした。1つずつ、サービスの「cookies」に、目的と期間を添えて書いてください。',
        'service-text': () => 'サービスの説明です。使う目的（ourPurpose）を述べているとは限りません。読んで、目的であればそこに書いてください。',
        'policy-link': (got) => `${got} へのリンクに文字がありません。文字を決めて、バナーの「links」に加えてください。`,
        'footer-text': () => 'バナーの下の文章からは、リンクだけを移しました。残りがなくて困らないか確かめてください。',
        'browser-language': () => '画面の言語は、ブラウザーではなくページに合わせます。各ページに <html lang> を書いてください。',
        'local-storage': () => '選択は、サーバーからも読めるようにクッキーに保存します。することはありません。',
        'own-cookie': (got) => `クッキーの名前は、スクリプトのタグに data-cookie で書きます。「${got}」は使わないでください。古い中身を読めないためです。`,
        purposes: (got) => `サービスの分類は1つだけです。「${got}」にしました。最も合う分類か確かめてください。`,
        'asked-in-place': () => '埋め込みの場所では同意をたずねません。断られた埋め込みは空のままです。代わりの文をページに置いてください。',
        'pre-ticked': () => '選ぶ前から有効になっていました。これからは、同意があるまで無効です。することはありません。',
        'now-waits': () => 'これは断られるまで動き、ほかは同意を待っていました。サイト全体で1つの方式を使うため、これも待ちます。それでよいか確かめてください。',
        'service-id': (got) => `識別名は「${got}」になりました。印を付けたタグは、元の名前のまま使えます。data-service="!…" だけは新しい名前に直してください。`,
        'made-service': (got) => `分類が消していたクッキーを書くために、サービス「${got}」を作りました。だれのクッキーかを書くか、それぞれのサービスへ移してください。`,
        'made-category': (got) => `断れないサービス、または分類のないサービスなので、分類「${got}」に入れました。分類の名前（label）を書いてください。`,
        days: (got) => `選択を保存できるのは1日から395日までです。${got}日にしたので、よいか確かめてください。`,
        shape: () => '同じ形のバナーがないため、最も近い形にしました。見た目を確かめてください。',
        position: () => 'バナーをそこには置けないため、標準の位置に置きます。「position」を確かめてください。',
        'same-labels': (got) => `「同意」と「拒否」のボタンが同じ言葉でした（${got}）。標準の言葉を使います。変えたいときは書いてください。`,
        'reject-shown': () => '拒否のボタンがありませんでした。これからは、同意のボタンと並びます。することはありません。',
        'accepts-all': () => '「ok」のボタンは、有効になっているものだけに同意するものでした。これからはすべてに同意します。ボタンの言葉を確かめてください。',
        'shown-at-once': () => 'バナーは自動では出ませんでした。これからは自動で出ます。何もたずねないときは、model を「notice」にしてください。',
        'language-guess': (got) => `サービスの名前が何語かは、どこにも書かれていません。「${got}」としました。「languages」を確かめてください。`,
        html: (got) => `文章にHTMLは使えません。${got} の中の文字は残し、タグは除きました。読み直してください。`,
        'button-link': (got) => `元のバナーを動かすリンク（data-cc="${got}"）は、文字だけになりました。ボタンは別にあります。文章を読み直してください。`,
        'category-id': (got) => `識別名は「${got}」になりました。元の名前を書いた data-category を、すべて直してください。`,
        'service-taken': (got) => `元の名前はほかのものも指すため、識別名を「${got}」にしました。元の名前を書いた data-service を、すべて直してください。`,
        'google-call': () => 'スクリプトが、自分でGoogleのタグに伝えています。「signals」にGoogleの項目と分類の対応を書き、スクリプトのタグに data-google-consent-mode を付けて、この呼び出しを除いてください。',
    },
    refusals: {
        'web-page': () => 'ウェブページです。設定の入ったスクリプトを、別のファイルにしてください。',
        syntax: (got) => `JavaScriptやJSONとして読めません（${got}）。TypeScriptの場合は、型の部分を除いてください。`,
        large: () => 'ファイルが8 MiBを超えています。まとめた後のファイルではなく、設定の書かれたファイルを指定してください。',
        'no-config': () => 'vanilla-cookieconsent 3 またはKlaroの設定のうち、実行せずに読めるものが見つかりません。「categories」や「services」の書かれたファイルを指定してください。',
        ours: () => 'すでにこの設定ファイルの形式です。「shirase check」で点検できます。',
        'cookieconsent-2': () => 'vanilla-cookieconsent のバージョン2の設定です。先に、公式の説明に沿ってバージョン3の形にしてください。',
    },
    next: {
        cookieconsent: [
            'data-category と data-service を付けたタグは、そのまま使えます。設定ファイルにない data-service は動きません。「services」に加えてください。',
            'data-cc="show-preferencesModal" は data-shirase="preferences" に書き換えてください。data-cc="accept-all" は働きません。ページの中のリンクで同意することはできません。',
            '元のクッキーは読まないので、全員にもう一度おたずねします。',
            'どの法域の基準で点検するかは「rules」に書きます。書かなければ日本です。',
        ],
        klaro: [
            '同意を待つタグの data-name を、すべて data-service に書き換えてください。type="text/plain"、data-type、data-src はそのままです。待たせられるのは、script、iframe、img だけです。',
            '元のクッキーは読まないので、全員にもう一度おたずねします。',
            'どの法域の基準で点検するかは「rules」に書きます。書かなければ日本です。',
        ],
    },
};

const file = { line: 1, column: 1, path: '' };
/** What `check` says of such a file holds here too. */
function refusedAsFile(code, got) {
    const { sentence } = explain({ path: '', code, got }, undefined, readSchema());
    return { refused: { ...file, code, got, sentence } };
}
function refused(refusal, got, position) {
    if (refusal === 'empty')
        return refusedAsFile('json-empty', got);
    if (refusal === 'deep')
        return refusedAsFile('json-deep', got);
    const sentence = { ja: ja$1.refusals[refusal](got), en: en$1.refusals[refusal](got) };
    return { refused: { ...file, ...position, code: refusal, got, sentence } };
}
const toldNote = ({ code, path, got, offset }, locate) => ({
    ...locate(offset),
    code,
    kind: noteKind(code),
    path,
    got,
    sentence: { ja: ja$1.notes[code](got), en: en$1.notes[code](got) },
});
function tellImported(imported, text) {
    const locate = locator(text);
    if ('refusal' in imported)
        return refused(imported.refusal, imported.detail, locate(imported.offset));
    const { maker, config, notes } = imported;
    return { maker, config, notes: notes.map((note) => toldNote(note, locate)) };
}
/** Reads the configuration of another tool, and carries it over. */
function importFile(name) {
    let bytes;
    try {
        bytes = readFileSync(name);
    }
    catch (error) {
        return refusedAsFile('file-unreadable', error.code ?? '');
    }
    const decoded = decodeUtf8(bytes);
    if ('encoding' in decoded)
        return refusedAsFile('encoding', decoded.encoding);
    return tellImported(importConfig(decoded.text), decoded.text);
}

const sentences = { ja: ja$1, en: en$1 };
/** What asks for most comes first. */
const kinds = ['todo', 'changed', 'left'];
const paint = {
    todo: colours.red,
    changed: colours.cyan,
    left: colours.yellow,
};
const at$1 = (file, told) => `${harmless(file)}:${told.line}:${told.column}`;
const line = (file, told, mark, language) => {
    const path = told.path ? ` at ${harmless(told.path)}` : '';
    const source = colours.dim(`(${told.code}${path})`);
    return `${colours.bold(at$1(file, told))}  ${mark}  ${harmless(told.sentence[language])}  ${source}`;
};
/** Why nothing was carried over. */
const printRefused = (file, told, language) => line(file, told, colours.red(words$1[language].level.error), language);
/** What is said once, with all the places that it is said of. */
function group(file, notes, language) {
    const [first, ...others] = notes;
    if (!first)
        return [];
    const mark = paint[first.kind](words$1[language].noteKind[first.kind]);
    const places = others.map((one) => `    ${colours.dim(`${at$1(file, one)}  ${harmless(one.path)}`)}`);
    return [line(file, first, mark, language), ...places];
}
/** What there is to know of what was carried over: within its kind in the order of the old file. */
function printNotes(file, { notes }, language) {
    const groups = new Map();
    for (const kind of kinds)
        for (const note of notes.filter((one) => one.kind === kind)) {
            const said = `${note.code} ${note.sentence[language]}`;
            groups.set(said, (groups.get(said) ?? []).concat(note));
        }
    return [...groups.values()].flatMap((one) => group(file, one, language)).join('\n');
}
/** What remains to be done on the site. */
const printNext = ({ maker }, language) => [words$1[language].onSite, ...sentences[language].next[maker].map((one) => `- ${one}`)].join('\n');
/** For programs: everything, in both languages. */
const jsonOf = ({ maker, notes }) => ({
    maker,
    notes,
    next: { ja: ja$1.next[maker], en: en$1.next[maker] },
});

/** Where editors find the schema from beside the file: only inside the project, since elsewhere it may go away. */
function schemaFrom(file) {
    const inProject = !path$1.relative(process.cwd(), schemaPath).startsWith('..');
    if (!inProject)
        return undefined;
    const relative = path$1.relative(path$1.dirname(path$1.resolve(file)), schemaPath).replaceAll(path$1.sep, '/');
    return relative.startsWith('.') ? relative : `./${relative}`;
}

/** What `check` will say of the new file. */
function counts({ config }, { today }) {
    const problems = checkConfig(config, { today });
    const errors = problems.filter(({ level }) => level === 'error').length;
    return { errors, warnings: problems.length - errors };
}
const json = (value) => JSON.stringify(value, null, 2);
function write$1(file, carried, { out, force, json: asJson }, session) {
    const { language, exit } = session;
    const word = words$1[language];
    const schema = schemaFrom(out);
    const config = { ...(schema === undefined ? {} : { $schema: schema }), ...carried.config };
    const done = writeNew(out, `${json(config)}\n`, force === true);
    if (done !== 'written')
        return tellWritten(done, out, '', session);
    const { errors, warnings } = counts(carried, session);
    if (asJson)
        return say(json({ file, readable: true, out, ...jsonOf(carried), errors, warnings }));
    const { categories = [], services = [] } = carried.config;
    const sum = [
        word.imported(out, categories.length, services.length, carried.notes.length),
        word.checkNext(out, errors, warnings),
    ];
    const parts = [printNotes(file, carried, language), sum.join('\n'), printNext(carried, language)];
    say(parts.filter(Boolean).join('\n\n'));
    exit(0);
}
function carryOver(file, options, session) {
    const done = importFile(file);
    if (!('refused' in done))
        return write$1(file, done, options, session);
    if (options.json)
        say(json({ file, readable: false, error: done.refused }));
    else
        complain(printRefused(file, done.refused, session.language));
    session.exit(2);
}
/** Adds `shirase import`. */
function addImport(shirase, session) {
    const word = words$1[session.language];
    spoken(shirase.command('import'), session.language)
        .description(word.import)
        .argument('<file>', word.importFrom)
        .option('--out <file>', word.file, 'privacy.json')
        .option('--force', word.force)
        .option('--json', word.json)
        .addHelpText('after', `\n${word.importExits}`)
        .action((file, options) => carryOver(file, options, session));
}

const unharmed = {
    ja: '断っても、サイトはこれまでどおりご利用いただけます。',
    en: 'The site works as before.',
};
/** Three categories, of which one is required. */
const starterCategories = [
    {
        id: 'necessary',
        required: true,
        label: { ja: '必須', en: 'Strictly necessary' },
        description: {
            ja: 'サイトが動くために欠かせないものです。',
            en: 'Without these the site does not work.',
        },
    },
    {
        id: 'analytics',
        label: { ja: 'アクセス解析', en: 'Analytics' },
        description: {
            ja: 'どのページがよく読まれているかを知り、サイトを改善するために使います。',
            en: 'Used to learn which pages are read, and to improve the site.',
        },
        refusal: { consequence: unharmed },
    },
    {
        id: 'advertising',
        label: { ja: '広告', en: 'Advertising' },
        description: {
            ja: '関心に合わせた広告を表示するために使います。',
            en: 'Used to show advertising that suits you.',
        },
        refusal: { consequence: unharmed },
    },
];
const analytics = {
    id: 'example-analytics',
    category: 'analytics',
    name: { ja: '解析例アナリティクス', en: 'Example Analytics' },
    recipient: {
        name: { ja: '株式会社解析例', en: 'Example Analytics Inc.' },
        country: 'JP',
        url: 'https://www.example.com/',
    },
    dataSent: [
        { ja: '閲覧したページのURL', en: 'The addresses of the pages viewed' },
        { ja: '閲覧した日時', en: 'The date and time' },
        { ja: 'IPアドレス', en: 'The IP address' },
    ],
    ourPurpose: {
        ja: 'ページの読まれ方を知り、改善するため',
        en: 'To learn how the pages are read, and improve them',
    },
    theirPurpose: { ja: '解析サービスの提供と改善のため', en: 'To provide and improve the analytics service' },
    mechanism: ['tag', 'cookie'],
    policyUrl: 'https://www.example.com/privacy/',
    optOut: [{ by: 'widget', stops: 'transmission' }],
    cookies: [
        {
            name: '_exa',
            party: 'first',
            lifetime: 'P13M',
            purpose: { ja: '同じブラウザからの訪問を数えるため', en: 'To count visits from the same browser' },
        },
    ],
};
const advertising = (today) => ({
    id: 'example-ads',
    category: 'advertising',
    name: { ja: '広告例アド', en: 'Example Ads' },
    recipient: {
        name: { ja: '株式会社広告例', en: 'Example Ads Inc.' },
        country: 'JP',
        url: 'https://www.example.net/',
    },
    dataSent: [
        { ja: '閲覧したページのURL', en: 'The addresses of the pages viewed' },
        { ja: '広告を見た回数', en: 'How often an advertisement was seen' },
        { ja: 'ブラウザを見分ける番号', en: 'A number that tells browsers apart' },
    ],
    ourPurpose: { ja: '広告の効果を知るため', en: 'To learn what advertising achieves' },
    theirPurpose: {
        ja: '関心に合わせた広告を配信するため',
        en: 'To deliver advertising that suits the reader',
    },
    mechanism: ['tag', 'cookie', 'web-beacon'],
    behavioralAds: true,
    policyUrl: 'https://www.example.net/privacy/',
    optOut: [
        { by: 'widget', stops: 'transmission' },
        { by: 'vendor', stops: 'use', url: 'https://www.example.net/optout/', urlCheckedOn: today },
    ],
});
/** Two made-up services, one of each category that can be refused. */
const starterServices = (today) => [analytics, advertising(today)];

const banner = {
    layout: 'bar',
    position: 'bottom',
    title: { ja: 'クッキーに関するお知らせ', en: 'About cookies' },
    text: {
        ja: 'アクセス解析と広告のためにクッキーを使います。断っても、サイトはそのままご利用いただけます。',
        en: 'We use cookies for analytics and advertising. If you refuse, the site works as before.',
    },
    links: [
        {
            label: { ja: '外部に送信される情報', en: 'Information sent to other companies' },
            section: 'transmissions',
        },
    ],
    buttons: ['accept', 'reject', 'preferences'],
};
const notice = {
    page: { ja: '/privacy/', en: '/en/privacy/' },
    sections: ['purposes', 'cookies', 'transmissions', 'beacons', 'adOptOuts'],
    purposes: {
        groups: [
            {
                subject: { ja: 'お問い合わせをくださった方', en: 'Those who send us a question' },
                route: 'direct-written',
                items: [{ ja: 'お問い合わせにお答えするため', en: 'To answer your question' }],
            },
        ],
    },
    cookies: {
        purposes: [
            { ja: 'アクセス解析のため', en: 'Analytics' },
            { ja: '広告の配信のため', en: 'Advertising' },
        ],
    },
};
/** A file to start from, in which the checker finds nothing on the day it is written. */
const starter = (today, schema) => ({
    ...(schema === undefined ? {} : { $schema: schema }),
    format: 1,
    version: today,
    consentVersion: 1,
    rules: ['JP'],
    languages: { default: 'ja', available: ['ja', 'en'], original: 'ja' },
    company: {
        name: { ja: '株式会社サンプル', en: 'Sample Inc.' },
        address: { ja: '東京都千代田区見本町1-2-3', en: '1-2-3 Mihoncho, Chiyoda-ku, Tokyo, Japan' },
        representative: {
            title: { ja: '代表取締役社長', en: 'President' },
            name: { ja: '山田 花子', en: 'Hanako Yamada' },
        },
    },
    consent: { model: 'optIn', days: 180 },
    banner,
    reopen: { kind: 'auto' },
    categories: starterCategories,
    services: starterServices(today),
    notice,
});

/** Writes a file to start from. What is there already stays, unless forced. */
const init = (file, today, force) => writeNew(file, `${JSON.stringify(starter(today, schemaFrom(file)), null, 2)}\n`, force);

/** Half-width or full-width, large or small: the same. */
const plain = (text) => text.normalize('NFKC').toLowerCase();
const sayings = (text) => typeof text === 'string' ? [text] : Object.values(text ?? {});
/** What somebody may know of a service. */
const known = ({ id, name, recipient, hosts = [] }) => [id, ...sayings(name), ...sayings(recipient?.name), ...hosts].map(plain);
const joined = (text) => text.replace(/[-_\s]/g, '');
/** Part of one of them, whatever hyphens and blanks it has; or each of its own parts is in one of them. */
function answers(texts, word) {
    const whole = joined(word);
    if (texts.some((text) => text.includes(word) || (whole && joined(text).includes(whole))))
        return true;
    const parts = word.split(/[-_\s]+/).filter(Boolean);
    return parts.length > 1 && parts.every((part) => texts.some((text) => text.includes(part)));
}
/** The known services that a word is part of: of the id, the name or the recipient in any language, or a host. */
const findPresets = (presets, word) => presets.filter((preset) => answers(known(preset), plain(word)));

const urls = (url) => typeof url === 'string' ? [url] : Object.values(url ?? {});
/** All addresses of a known service. A source may be a data set, which is no address. */
function presetLinks(preset) {
    const { id, checkedOn, optOut = [], policyUrl, recipient, sources } = preset;
    const link = (kind, url, day = checkedOn) => urls(url).map((one) => ({ id, kind, url: one, checkedOn: day }));
    return [
        ...optOut.flatMap((way) => link('optOut', way.url, way.urlCheckedOn)),
        ...link('policy', policyUrl),
        ...link('site', recipient?.url),
        ...sources.flatMap(({ from }) => (from?.startsWith('https://') ? link('source', from) : [])),
    ];
}

const inWords = (text, language) => typeof text === 'string' ? text : (text?.[language] ?? '');
/** A line for each: id, name, recipient, and whether its facts were seen in sources. */
function printPresets(presets, language) {
    const width = Math.max(...presets.map(({ id }) => id.length));
    return presets
        .map(({ id, name, recipient, verified }) => {
        const parts = [inWords(name, language), inWords(recipient?.name, language)].filter(Boolean);
        const mark = verified ? '' : `  ${colours.yellow(words$1[language].unverified)}`;
        return `${colours.bold(id.padEnd(width))}  ${parts.join(' – ')}${mark}`;
    })
        .join('\n');
}
/** A line for each address: the day, the service, what it is, and where. */
const printLinks = (presets, language) => presets
    .flatMap(presetLinks)
    .map(({ checkedOn, id, kind, url }) => [checkedOn, id, words$1[language].linkKind[kind], url].join('\t'))
    .join('\n');
function list(word, links, { language, exit }) {
    const found = findPresets(readPresets(), word);
    if (found.length)
        return say((links ? printLinks : printPresets)(found, language));
    complain(words$1[language].noPreset(harmless(word)));
    exit(1);
}
/** Adds `shirase presets`. */
function addPresets(shirase, session) {
    const word = words$1[session.language];
    spoken(shirase.command('presets'), session.language)
        .description(word.presets)
        .argument('[word]', word.presetWord, '')
        .option('--links', word.presetLinks)
        .action((asked, { links }) => list(asked, links === true, session));
}

/** Places of one problem that are listed; a file that lacks a language lacks it everywhere. */
const listed = 10;
const at = (file, { line, column }) => `${file}:${line}:${column}`;
function placeLines(file, { places = [], positions }, language) {
    const lines = positions
        .slice(0, listed)
        .map((position, index) => `    ${colours.dim(`${at(file, position)}  ${harmless(places[index] ?? '')}`)}`);
    const rest = positions.length - lines.length;
    return rest > 0 ? [...lines, `    ${colours.dim(words$1[language].more(rest))}`] : lines;
}
function findingLines(file, finding, language) {
    const { level, sentence, code, path } = finding;
    const name = words$1[language].level[level];
    const mark = level === 'error' ? colours.red(name) : colours.yellow(name);
    const source = colours.dim(`(${code} at ${harmless(path) || '/'})`);
    return [
        `${colours.bold(at(file, finding))}  ${mark}  ${harmless(sentence[language])}  ${source}`,
        ...placeLines(file, finding, language),
    ];
}
/** How many there are of a level. */
const count = (reports, level) => reports.reduce((sum, { findings }) => sum + findings.filter((one) => one.level === level).length, 0);
/** For people: a line for each problem, file by file, and what it comes to. */
function printReports(reports, language) {
    const groups = reports
        .filter(({ findings }) => findings.length)
        .map(({ file, findings }) => findings.flatMap((one) => findingLines(harmless(file), one, language)).join('\n'));
    const [errors, warnings] = [count(reports, 'error'), count(reports, 'warning')];
    const sum = words$1[language].summary(reports.length, errors, warnings);
    const last = errors + warnings ? sum : `${sum}\n${words$1[language].clean}`;
    return [...groups, errors ? colours.red(last) : warnings ? colours.yellow(last) : colours.green(last)].join('\n\n');
}
/** For programs: everything, in both languages. */
const printJson = (reports) => JSON.stringify({ files: reports, errors: count(reports, 'error'), warnings: count(reports, 'warning') }, null, 2);

const ja = {
    about: 'プライバシー通知を、JavaScriptがなくても読めるHTMLに書き出します。',
    settings: '設定ファイル',
    lang: '書き出す言語です。書かなければ、設定ファイルの既定の言語になります。',
    out: '作るファイルの名前。書かなければ、画面に出力します。',
    element: '書き出す章か要素の名前（いくつかあるときは「,」で区切ります）。書かなければ、通知の全体になります。',
    level: '章の見出しのレベル（1から6）',
    page: '1つのページとして書き出します。書かなければ、要素の中に置く部分だけになります。',
    draft: '承認用のページとして書き出します。印刷した紙のすべてに、未公開であることと版が入ります。',
    archive: 'ページを、版と言語の名前でこのフォルダーに残し、一覧（index.html）を作り直します。',
    style: 'HTMLの代わりに、その見た目を決めるスタイルシートを書き出します。',
    written: (file) => `${file} を作りました。`,
    language: (asked, offered) => `設定ファイルに「${asked}」の文章はありません。書き出せる言語は、${offered} です。`,
    section: (name, meant) => `「${name}」という章はありません。${meant ? `もしかして「${meant}」ですか？` : '章の名前は、docs/notice.md の表にあります。'}`,
    empty: (file) => `${file} には、書き出す内容がありません。notice.sections に章が並んでいるか、章の中身があるかを確かめてください。`,
    same: (file) => `${file} は、同じ内容ですでに残してあります。`,
    differs: (file) => `${file} は、別の内容ですでに公開した版です。上書きはしません。設定ファイルの version を新しい名前（改定日など）に変えてから、もう一度書き出してください。`,
    unversioned: (settings) => `${settings} に版の名前がありません。version に改定日などを書いてから、もう一度書き出してください。`,
};
const en = {
    about: 'write the privacy notice as HTML that can be read without JavaScript',
    settings: 'the settings file',
    lang: 'the language of the notice; the default of the file if left out',
    out: 'the file to write; the screen if left out',
    element: 'the section to write, by its name or its element, or several with commas between them; the whole notice if left out',
    level: 'the level of the headings of sections, 1 to 6',
    page: 'write a page of its own, not just what goes between the tags of an element',
    draft: 'write a page for approval, with its version and “not published” on every printed sheet',
    archive: 'keep the page in this folder under its version and language, and list all versions in index.html',
    style: 'write the style sheet that gives the HTML its look, instead of the HTML',
    written: (file) => `${file} is written.`,
    language: (asked, offered) => `The file has no texts in “${asked}”. It can be written in: ${offered}.`,
    section: (name, meant) => `There is no section “${name}”. ${meant ? `Did you mean “${meant}”?` : 'docs/notice.md lists their names.'}`,
    empty: (file) => `${file} has nothing to write. Please check that notice.sections lists the sections and that they say something.`,
    same: (file) => `${file} is already there and says the same.`,
    differs: (file) => `${file} was published with other content and was left alone. Please give “version” in the settings file a new name, such as the day of the revision, and run this again.`,
    unversioned: (settings) => `${settings} does not name its version. Please set “version”, to the day of the revision for instance, and run this again.`,
};
const renderWords = { ja, en };

/** Elements that are called otherwise than their section. */
const elements = { 'web-beacons': 'beacons', 'ad-opt-outs': 'adOptOuts' };
/** The name of a section by that of its element, with or without `shirase-`; other names stay as they are. */
function sectionOfElement(name) {
    const bare = name.replace(/^shirase-/, '');
    return Object.hasOwn(elements, bare) ? (elements[bare] ?? bare) : bare;
}

function kindOf({ style, draft, page, archive }) {
    if (style)
        return 'style';
    if (draft)
        return 'draft';
    return page || archive !== undefined ? 'page' : 'fragment';
}
function refuse(file, done, { lang = '' }, { language, exit }) {
    const word = renderWords[language];
    const sentence = {
        empty: () => word.empty(file),
        language: () => word.language(lang, 'offered' in done ? done.offered.join(', ') : ''),
        section: () => ('name' in done ? word.section(done.name, nearest(done.name, sectionIds)) : ''),
    }[done.refused];
    complain(harmless(sentence()));
    exit(2);
}
async function keep(file, folder, { html, settings, language: told }, { language, exit }) {
    const { archive } = await import('./archive.js');
    const word = renderWords[language];
    const kept = archive(folder, html, settings, told);
    if (kept.done === 'written' || kept.done === 'same')
        return say(word[kept.done](kept.file));
    if (kept.done === 'failed')
        complain(words$1[language].notWritten(kept.file, kept.error));
    else
        complain(kept.done === 'differs' ? word.differs(kept.file) : word.unversioned(file));
    exit(2);
}
async function write(file, options, session) {
    const source = readSettings(file);
    if (!source) {
        complain(words$1[session.language].settingsUnread(file));
        return session.exit(2);
    }
    const { render } = await import('./render.js');
    const { json } = expandServices(source, presetsOf(readPresets()));
    const done = await render(json, {
        ...options,
        element: wished(options),
        kind: kindOf(options),
    });
    if ('refused' in done)
        return refuse(file, done, options, session);
    const { out, archive, force } = options;
    if (archive !== undefined)
        return keep(file, archive, done, session);
    if (out === undefined)
        return void process.stdout.write(done.html);
    tellWritten(writeNew(out, done.html, force === true), out, renderWords[session.language].written(out), session);
}
function headingLevel(written) {
    if (!/^[1-6]$/.test(written))
        throw new InvalidArgumentError('1–6');
    return Number(written);
}
const names = (written) => written
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(sectionOfElement);
/** The sections that are asked for; all of them by the element that is the whole notice. */
const wished = ({ element }) => element?.includes('notice') ? undefined : element;
/** Adds `shirase render`. Its language is the notice's. */
function addRender(shirase, session) {
    const word = renderWords[session.language];
    spoken(shirase.command('render'), session.language, new Option('--lang <language>', word.lang))
        .description(word.about)
        .argument('<file>', word.settings)
        .option('--out <file>', word.out)
        .option('--force', words$1[session.language].force)
        .option('--element <names>', word.element, names)
        .option('--heading-level <level>', word.level, headingLevel, 2)
        .option('--page', word.page)
        .addOption(new Option('--draft', word.draft).conflicts('archive'))
        .addOption(new Option('--archive <folder>', word.archive).conflicts('out'))
        .addOption(new Option('--style', word.style).conflicts(['page', 'draft', 'archive']))
        .action((file, options) => write(file, options, session));
}

function check(files, json, { language, today, exit }) {
    const schema = readSchema();
    const presets = readPresets();
    const reports = files.map((file) => checkFile(file, today, schema, presets));
    say(json ? printJson(reports) : printReports(reports, language));
    if (reports.some(({ readable }) => !readable))
        exit(2);
    else
        exit(count(reports, 'error') ? 1 : 0);
}
function addCheck(shirase, session) {
    const word = words$1[session.language];
    spoken(shirase.command('check'), session.language)
        .description(word.check)
        .argument('<files...>', word.files)
        .option('--json', word.json)
        .addHelpText('after', `\n${word.exits}`)
        .action((files, { json }) => check(files, json === true, session));
}
function addInit(shirase, session) {
    const word = words$1[session.language];
    spoken(shirase.command('init'), session.language)
        .description(word.init)
        .argument('[file]', word.file, 'privacy.json')
        .option('--force', word.force)
        .action((file, { force }) => tellWritten(init(file, session.today, force === true), file, word.written(file), session));
}
/** The command `shirase`, in one language. */
function program(session) {
    const word = words$1[session.language];
    const shirase = spoken(new Command('shirase'), session.language)
        .description(word.about)
        .version(readVersion(), '-V, --version', word.version)
        .helpCommand('help [command]', word.helpCommand)
        // What stands behind a command's name is that command's: `--lang` means something else to "render".
        .enablePositionalOptions();
    for (const add of [addCheck, addInit, addImport, addPresets, addExpand, addRender, addGpc])
        add(shirase, session);
    return shirase;
}

/** Today, where the reader is. */
function today() {
    const now = new Date();
    const two = (part) => String(part).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
/** Looked at before the arguments are read, since what is said about them is in that language too. */
function askedLanguage(args) {
    const at = args.findIndex((one) => one === '--lang' || one.startsWith('--lang='));
    return at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
}
const args = process.argv.slice(2);
const system = Intl.DateTimeFormat().resolvedOptions().locale;
const language = chooseLanguage(askedLanguage(args), process.env, system);
const exit = (code) => {
    process.exitCode = code;
};
// Who has seen enough (`| head`) closes the pipe.
process.stdout.on('error', ({ code }) => process.exit(code === 'EPIPE' ? 0 : 1));
try {
    await program({ language, today: today(), exit }).parseAsync(args, { from: 'user' });
}
catch (error) {
    if (!(error instanceof CommanderError))
        throw error;
    // Help and version end so too, with 0.
    if (error.exitCode !== 0) {
        const detail = error.message.replace(/^error: /, '');
        if (!/^\(output/.test(detail))
            process.stderr.write(`${words$1[language].usage(detail)}\n`);
        exit(2);
    }
}
