import { i as isAddress, f as fields$1, a as textOf, s as stringOf } from './localize.js';

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Own properties only: a polluted prototype must not answer for the file (CVE-2024-57708). */
const own = (value, key) => Object.hasOwn(value, key) ? value[key] : undefined;
/** Reads the named fields of an object; all of them, with their defaults, where there is no object. */
const shape = (fields) => (value, path, tell) => {
    const usable = isObject(value);
    if (!usable && value !== undefined)
        tell(path, 'type', value);
    const read = {};
    for (const key in fields)
        read[key] = fields[key](usable ? own(value, key) : undefined, `${path}/${key}`, tell);
    return read;
};

/** Grammars of our own for what becomes part of a style: a browser's also take `var()`, `url()` and comments. */
const colourGrammar = /^(#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|(rgb|hsl)a?\([\d\s.,%/]+(deg)?[\d\s.,%/]*\)|[a-z]{3,24})$/i;
const lengthGrammar = /^(0|\d{1,4}(\.\d+)?(px|rem|em))$/;
/** Names of fonts, Japanese ones too; no functions. */
const fontGrammar = /^[\p{L}\p{N}\s,'"_-]{1,200}$/u;
/** BCP 47, as far as a file needs it. */
const languageGrammar = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i;

/** A reader of one JSON type, with the value of its absence. */
const ofType = (type, fallback) => (value, path, tell) => {
    if (typeof value === type)
        return value;
    if (value !== undefined)
        tell(path, 'type', value);
    return fallback;
};
const flag = ofType('boolean', false);
const onUnlessOff = ofType('boolean', true);
/** Yes, no, or nothing said. */
const yesOrNo = ofType('boolean', undefined);
const string = ofType('string', undefined);
const number = ofType('number', undefined);
const numberThat = (suits) => (value, path, tell) => {
    const read = number(value, path, tell);
    if (read === undefined || suits(read))
        return read;
    tell(path, 'number', value);
    return undefined;
};
/** A number between two bounds, both allowed. */
const within = (least, most) => numberThat((read) => read >= least && read <= most);
/** A whole one. */
const whole = (least, most) => numberThat((read) => Number.isInteger(read) && read >= least && read <= most);
/** One of a few words. */
const oneOf = (words, fallback) => (value, path, tell) => {
    const read = string(value, path, tell);
    const word = words.find((one) => one === read);
    if (word === undefined && read !== undefined)
        tell(path, 'not-one-of', value);
    return word ?? fallback;
};
/** A string of a certain grammar; `undefined` where it is of another. */
const matching = (grammar, code) => (value, path, tell) => {
    const read = string(value, path, tell);
    if (read === undefined || grammar.test(read))
        return read;
    tell(path, code, value);
    return undefined;
};
/** Says so where the value is absent. */
const required = (reader) => (value, path, tell) => {
    if (value === undefined)
        tell(path, 'missing');
    return reader(value, path, tell);
};
const id = matching(/^[a-z0-9][a-z0-9-]{0,31}$/, 'id');
/** BCP 47, as far as a file needs it. A language written as another key of an object cannot pass. */
const languageTag = matching(languageGrammar, 'language');

const bannerLayouts = ['bar', 'box', 'modal'];
const bannerPositions = [
    'top',
    'bottom',
    'top-start',
    'top-end',
    'bottom-start',
    'bottom-end',
    'center',
];
const buttonNames = ['accept', 'reject', 'preferences', 'acknowledge'];
const sectionIds = [
    'policy',
    'purposes',
    'cookies',
    'transmissions',
    'beacons',
    'adOptOuts',
    'accessLogs',
    'personalRelatedInfo',
    'hidden',
    'cards',
    'thirdParty',
    'jointUse',
    'entrustment',
    'minors',
    'voluntary',
    'retention',
    'security',
    'changes',
    'requests',
    'contacts',
    'organization',
    'certifications',
    'documents',
    'territory',
    'translation',
    'links',
    'disclaimers',
    'revisions',
];

const isCustom = (value) => typeof value === 'string' && /^custom:[a-z0-9][a-z0-9-]{0,31}$/.test(value);
const builtIn = oneOf(sectionIds, undefined);
/** A section by its own name, or a custom one as `custom:id`. */
const sectionName = (value, path, tell) => isCustom(value) ? value : builtIn(value, path, tell);

/** A key as a JSON Pointer writes it (RFC 6901). */
const pointer = (key) => key.replaceAll('~', '~0').replaceAll('/', '~1');
/** Tells the keys of an object that nobody reads. */
function tellUnknown(value, known, path, tell) {
    if (!isObject(value))
        return;
    for (const key of Object.keys(value)) {
        if (!Object.hasOwn(known, key))
            tell(`${path}/${pointer(key)}`, 'unknown-key', key);
    }
}
/** A shape that also tells unknown keys. */
const strictShape = (fields) => {
    const read = shape(fields);
    return (value, path, tell) => {
        tellUnknown(value, fields, path, tell);
        return read(value, path, tell);
    };
};

/** Reads what a text may be: one string, or a string by language. Blank ones count as absent. */
const byLanguage = (leaf) => (value, path, tell) => {
    const read = Object.create(null);
    const put = (tag, text) => {
        if (text?.trim())
            read[tag] = text;
    };
    if (!isObject(value))
        put('', leaf(value, path, tell));
    else {
        for (const key of Object.keys(value)) {
            const place = `${path}/${pointer(key)}`;
            const tag = languageTag(key, place, tell);
            if (tag !== undefined)
                put(tag, leaf(value[key], place, tell));
        }
    }
    return read;
};
const text = byLanguage(string);
/** Whether something that a section or a service says is a text: of all in them, texts alone have no prototype. */
const isText = (read) => Object.getPrototypeOf(read) === null;

/** An address under the URL rule. A list or an object is none: `new URL` would take it for its text. */
const address = (value, path, tell) => {
    const read = string(value, path, tell);
    if (read === undefined || isAddress(read))
        return read;
    tell(path, 'url', value);
    return undefined;
};
/** An address, or one by language. */
const url = byLanguage(address);

const linkShape = strictShape({
    label: text,
    url,
    lang: languageTag,
    section: sectionName,
});
/** A link without a label or a target is none. */
const link = (value, path, tell) => {
    if (value === undefined)
        return undefined;
    const read = linkShape(value, path, tell);
    if (!isObject(value))
        return undefined;
    if (own(value, 'label') === undefined)
        tell(`${path}/label`, 'missing');
    const targets = ['url', 'section'].filter((key) => own(value, key) !== undefined);
    if (!targets.length)
        tell(`${path}/url`, 'missing');
    if (targets.length > 1)
        tell(`${path}/url`, 'unknown-key', 'url');
    return Object.keys(read.label).length && (read.section ?? Object.keys(read.url).length) ? read : undefined;
};

/** Reads a list; entries of which nothing is usable (`undefined`) are left out. */
const list = (entry) => (value, path, tell) => {
    if (!Array.isArray(value)) {
        if (value !== undefined)
            tell(path, 'type', value);
        return [];
    }
    return value.map((one, index) => entry(one, `${path}/${index}`, tell)).filter((one) => one !== undefined);
};

/** An address for what is sent rather than followed: of this site, or of another over https. */
const endpointGrammar = /^(https:\/\/[^\s\\/?#]|\/(?![\\/]))[^\s\\]*$/;

/** From the loosest to the strictest. Models are tightened, never loosened: of several the strictest holds. */
const models = ['notice', 'optOut', 'optIn'];
/** How strict the strictest is: under it nothing starts before the visitor has answered. */
const strictest = models.length - 1;
/** How strict a model is, as a number. What is not one of them counts as the strictest. */
const strictness = (model) => (models.indexOf(model) + models.length) % models.length;

/** The domain of a cookie, with or without the leading dot. */
const domain = matching(/^\.?[a-z0-9-]+(\.[a-z0-9-]+)*$/i, 'domain');
/** `null` says "none" in words of JSON. */
const orNull = (reader) => (value, path, tell) => value === null ? undefined : reader(value, path, tell);
const recordFields = { endpoint: orNull(matching(endpointGrammar, 'endpoint')) };
const cookieFields = { domain: orNull(domain), path: matching(/^\/[\w\-./~%]*$/, 'path') };
/** `JP`, `US-CA`, the European Economic Area, or the rest of the world. */
const regionName = matching(/^([A-Z]{2}(-[A-Z\d]{1,3})?|EEA|\*)$/, 'region');
const model = oneOf(models, undefined);
const region = strictShape({ model, doNotSell: flag, showGpcStatus: flag });
/** Rows by region, for telling what is wrong with them; `placeOf` reads them. */
const regions = (value, path, tell) => {
    if (!isObject(value)) {
        if (value !== undefined)
            tell(path, 'type', value);
        return;
    }
    for (const name of Object.keys(value)) {
        const place = `${path}/${pointer(name)}`;
        regionName(name, place, tell);
        region(value[name], place, tell);
    }
};
const consentFields = {
    model,
    days: whole(1, 395),
    regions,
    gpc: strictShape({ respect: flag, appliesTo: list(id) }),
};
const categoryFields = { id: required(id), required: flag };
const serviceFields = {
    id,
    alias: list(string),
    category: required(id),
    model,
    linkedToPersonalData: flag,
};
const reopenKind = oneOf(['auto', 'link', 'none'], undefined);
/** The format of the file that this version reads. */
const format = (value, path, tell) => {
    if (value !== undefined && value !== 1)
        tell(path, 'format', value);
};
const consentVersion = whole(0, 999_999_999);
const languageFields = { default: languageTag, available: list(languageTag), original: languageTag };

/** The laws that a file can be held to, by `rules`. */
const ruleNames = ['JP', 'EU', 'US-CA'];
/** Whose rules a file is written for; without one that we know, Japan's. */
function rulesOf(written) {
    const rules = Array.isArray(written) ? ruleNames.filter((rule) => written.includes(rule)) : [];
    return new Set(rules.length ? rules : ['JP']);
}

/** The language of texts that are written in one language, where the file does not say which. */
const firstLanguage = 'ja';

const term = strictShape({ id: required(id), term: text, definition: text });
const glossary = strictShape({ builtIn: onUnlessOff, terms: list(term) });

/** What is not written is absent as a whole: nothing in it is missed. */
const optional = (reader) => (value, path, tell) => value === undefined ? undefined : reader(value, path, tell);

/** Levels that are drawn; more are told, and those that no reader could follow are left out. */
const drawn = 3;
const deepest = 16;
const nested = (depth) => {
    // Made when needed: items nest in items.
    const inner = (value, path, tell) => itemAt(depth + 1)(value, path, tell);
    return strictShape({ text: required(text), items: list(inner), link });
};
/** A text alone, or one with items below it. */
const itemAt = (depth) => (value, path, tell) => {
    if (depth === drawn + 1)
        tell(path, 'too-deep', undefined, 'warning');
    if (depth > deepest)
        return undefined;
    const isNested = isObject(value) && ['text', 'items', 'link'].some((key) => own(value, key) !== undefined);
    if (isNested)
        return nested(depth)(value, path, tell);
    const plain = text(value, path, tell);
    return Object.keys(plain).length ? { text: plain, items: [], link: undefined } : undefined;
};
const item = itemAt(1);
const items = list(item);

const section = { title: text, note: text };
/** A section that is a list. */
const listSection = strictShape({ ...section, items: required(items) });
/** A section whose content comes from the services. */
const serviceSection = strictShape({ ...section, intro: text });

const accessLogs = strictShape({
    ...section,
    items: required(items),
    purposes: required(items),
    limit: text,
    identifiable: yesOrNo,
    email: text,
    linked: text,
});
const source = strictShape({
    from: required(text),
    items: required(items),
    purpose: required(text),
    linkedToPersonalData: required(yesOrNo),
    basis: text,
});
const personalRelatedInfo = strictShape({ ...section, sources: required(list(source)) });
const hidden = strictShape({
    ...section,
    methods: required(items),
    items: required(items),
    purposes: required(items),
});
const cards = strictShape({
    ...section,
    items: required(items),
    purpose: required(text),
    acquirer: required(text),
    recipients: required(items),
    retention: required(text),
});

/** A calendar day that exists: not 30 February. */
const date = (value, path, tell) => {
    const read = matching(/^\d{4}-\d{2}-\d{2}$/, 'date')(value, path, tell);
    if (read === undefined || new Date(`${read}T00:00:00Z`).toJSON()?.startsWith(read))
        return read;
    tell(path, 'date', value);
    return undefined;
};
/** An ISO 8601 duration, or `session`. */
const duration = matching(/^(session|P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?)$/, 'duration');
const country = matching(/^[A-Z]{2}$/, 'country');
const colour = matching(colourGrammar, 'colour');
const length = matching(lengthGrammar, 'length');
const font = matching(fontGrammar, 'name');
/** The name of a cookie or storage key; may end in `*`. */
const storageName = matching(/^[!#$%&'+\-.^_`|~\w:@/[\]]{1,127}\*?$/, 'name');
const host = matching(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d+)?$/i, 'domain');
/** A country, a part of one, the European Union or the European Economic Area. */
const territory$1 = matching(/^([A-Z]{2}(-[A-Z\d]{1,3})?|EEA)$/, 'territory');
const phone = matching(/^\+?\d[\d ()-]{1,30}$/, 'phone');
const email = matching(/^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z\d-]{1,63}(\.[A-Za-z\d-]{1,63})+$/, 'email');
const day = '(Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const weekdays = matching(new RegExp(`^${day}(-${day})?(, ?${day}(-${day})?)*$`), 'weekdays');
const timeOfDay = matching(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'time');
const currency = matching(/^[A-Z]{3}$/, 'currency');
/** An image of the page's own site: one from elsewhere would itself be an external transmission. */
const ownImage = matching(/^(?!\/\/)[\w\-.~%/?=&]+$/, 'image');

const logo = strictShape({ src: required(ownImage), alt: required(text) });
const mark = strictShape({
    kind: required(oneOf(['privacyMark', 'isms', 'ismsCloud', 'pims', 'cbpr', 'other'], undefined)),
    name: text,
    number: string,
    obtained: date,
    registered: date,
    revised: date,
    expires: date,
    body: text,
    accreditation: items,
    scope: text,
    items,
    logo: optional(logo),
    url,
});
const standard = strictShape({ name: required(text), edition: string });
const certifications = strictShape({
    ...section,
    marks: required(list(mark)),
    standards: list(standard),
});

const relatedDocument = strictShape({
    service: text,
    title: required(text),
    url: required(url),
    lang: languageTag,
    precedence: oneOf(['overrides'], undefined),
});
const documents = strictShape({ ...section, list: required(list(relatedDocument)) });
const territory = strictShape({
    ...section,
    notTargeting: required(list(territory$1)),
    text,
    governingLaw: text,
});
const translation = strictShape({ ...section, text });
const links = strictShape({ ...section, items: required(list(link)) });
const revision = strictShape({
    date: required(date),
    kind: required(oneOf(['established', 'effective', 'revised'], undefined)),
    note: text,
    document: text,
});
const revisions = strictShape({ ...section, list: required(list(revision)) });
const customSection = strictShape({
    ...section,
    id: required(id),
    title: required(text),
    body: required(items),
});
const custom = list(customSection);

const phones = list(phone);
/** One number, or several. */
const phoneOrPhones = (value, path, tell) => {
    if (Array.isArray(value))
        return phones(value, path, tell);
    const read = phone(value, path, tell);
    return read === undefined ? [] : [read];
};
const hours = strictShape({
    days: required(weekdays),
    open: required(timeOfDay),
    close: required(timeOfDay),
});
const placeFields = {
    name: text,
    address: text,
    tel: phoneOrPhones,
    tollFree: phone,
    email,
    form: link,
    hours: list(hours),
    closed: text,
    acceptsVisit: yesOrNo,
    note: text,
};
const place = strictShape(placeFields);

const desk = strictShape({ ...placeFields, id: required(id), role: text });
const contacts = strictShape({ ...section, desks: required(list(desk)) });
const organization = strictShape({
    ...section,
    ...placeFields,
    member: required(yesOrNo),
    url,
    certifiedBy: text,
    legalBasis: text,
});

const method = strictShape({
    by: required(oneOf(['browser', 'widget', 'vendor'], undefined)),
    text,
    url,
});
const cookieNotice = strictShape({
    ...section,
    purposes: items,
    dataItems: items,
    identifiability: strictShape({ statement: text, exception: text }),
    linkedToAccount: strictShape({ statement: text, purposes: items }),
    refusal: strictShape({ methods: list(method), consequence: text }),
    browserHelp: list(link),
    whereStored: text,
});

const person = strictShape({ title: text, name: text });

const policy = strictShape({
    ...section,
    items: required(items),
    signedBy: person,
    established: date,
});
const minors = strictShape({ ...section, under: required(whole(1, 25)), text: required(text) });
const voluntary = strictShape({ ...section, text: required(text), consequence: required(text) });

const exceptionIds = [
    'law',
    'life',
    'health',
    'state',
    'academic',
    'entrusted',
    'merger',
    'jointUse',
    'public',
    'harm',
    'ownRights',
    'evident',
];
const exception = (value, path, tell) => exceptionIds.find((id) => id === value) ?? item(value, path, tell);

const thirdParty = strictShape({
    ...section,
    principle: required(text),
    exceptions: required(list(exception)),
    namedRecipients: items,
    statistics: text,
    onRequest: text,
    optOut: items,
});
const responsible = strictShape({ name: required(text), address: text, representative: person });
const use = strictShape({
    items: required(items),
    parties: required(items),
    purposes: required(items),
    acquisition: text,
    responsible: required(optional(responsible)),
});
const jointUse = strictShape({ ...section, uses: list(use), principle: text });
const entrustment = strictShape({ ...section, text: required(text), received: text });

const group = strictShape({
    subject: required(text),
    route: oneOf(['direct-written', 'direct-other', 'indirect'], undefined),
    source: text,
    items,
    link,
    note: text,
});
const purposes = strictShape({
    ...section,
    groups: list(group),
    beyond: items,
    exceptions: list(exception),
});

const rightNames = [
    'notifyPurpose',
    'disclose',
    'correct',
    'add',
    'delete',
    'stopUse',
    'erase',
    'stopProvision',
    'records',
];
const rights = list(oneOf(rightNames, undefined));
const contact = matching(/^contact:[a-z0-9][a-z0-9-]{0,31}$/, 'contact');
/** A place of its own, or a desk of `contacts`. */
const to = (value, path, tell) => {
    if (typeof value === 'string')
        return contact(value, path, tell);
    return value === undefined ? undefined : place(value, path, tell);
};
const taxWord = oneOf(['included', 'excluded'], undefined);
/** `null` says nothing of it. */
const tax = (value, path, tell) => value === null ? null : taxWord(value, path, tell);
const fee = strictShape({
    amount: required(within(0, 999_999_999)),
    currency: required(currency),
    tax,
    appliesTo: required(rights),
    payment: text,
    ifShort: text,
    refundable: yesOrNo,
});
const proxy = strictShape({
    kind: required(oneOf(['statutory', 'minor', 'adultWard', 'delegated'], undefined)),
    documents: required(items),
});
const requests = strictShape({
    ...section,
    rights: required(rights),
    to: required(to),
    envelopeNote: text,
    forms: list(link),
    identity: optional(strictShape({ anyOf: required(items), note: text })),
    proxy: list(proxy),
    fee: optional(fee),
    reply: text,
    dataHandling: text,
    refusalGrounds: items,
    languages: list(languageTag),
});

/** A section that the file does not have is `undefined`; a few have something to say anyhow. */
const notice = strictShape({
    page: url,
    sections: list(sectionName),
    policy: optional(policy),
    purposes,
    cookies: cookieNotice,
    transmissions: serviceSection,
    beacons: serviceSection,
    adOptOuts: serviceSection,
    accessLogs: optional(accessLogs),
    personalRelatedInfo: optional(personalRelatedInfo),
    hidden: optional(hidden),
    cards: optional(cards),
    thirdParty: optional(thirdParty),
    jointUse: optional(jointUse),
    entrustment: optional(entrustment),
    minors: optional(minors),
    voluntary: optional(voluntary),
    retention: optional(listSection),
    security: optional(listSection),
    changes: optional(listSection),
    requests: optional(requests),
    contacts: optional(contacts),
    organization: optional(organization),
    certifications: optional(certifications),
    documents: optional(documents),
    territory: optional(territory),
    translation,
    links: optional(links),
    disclaimers: optional(listSection),
    revisions: optional(revisions),
    custom,
});

/** For reading what another reader has told of, or will. */
const ignore = () => undefined;

function languagesOf(value) {
    const { default: written, available, original } = fields$1(value);
    const first = stringOf(written, languageGrammar) ?? firstLanguage;
    const tags = Array.isArray(available) ? available.filter((tag) => stringOf(tag, languageGrammar)) : [];
    return {
        default: first,
        available: [...tags, first],
        original: stringOf(original, languageGrammar) ?? first,
    };
}
/** Nothing of the file becomes part of a style unless a grammar of our own knows it. */
function themeOf(value) {
    const light = fields$1(value);
    const dark = fields$1(light['dark']);
    const colour = (written) => stringOf(written, colourGrammar);
    return {
        'accent-light': colour(light['accent']),
        'accent-dark': colour(dark['accent']),
        'surface-light': colour(light['surface']),
        'surface-dark': colour(dark['surface']),
        'text-light': colour(light['text']),
        'text-dark': colour(dark['text']),
        'file-radius': stringOf(light['radius'], lengthGrammar),
        'file-font': stringOf(light['font'], fontGrammar),
        scheme: stringOf(light['scheme'], /^(light|dark)$/),
    };
}
/** What every screen needs of the file: its look, its language and its words. Never throws. */
function readScreen(json) {
    const { languages, theme, texts, notice } = fields$1(json);
    return {
        languages: languagesOf(languages),
        theme: themeOf(theme),
        texts: fields$1(texts),
        page: textOf(fields$1(notice)['page']),
    };
}

/**
 * A shape of which each field is read whenever it is asked for, in silence. Of a thousand services a screen shows twenty
 * at first, and the file itself holds what they say. Its fields cannot be listed or spread: they are no own properties.
 */
function lateShape(fields) {
    class Late {
        #written;
        constructor(written) {
            this.#written = written;
        }
        static {
            for (const key in fields)
                Object.defineProperty(this.prototype, key, {
                    get() {
                        const written = this.#written;
                        return fields[key](isObject(written) ? own(written, key) : undefined, '', ignore);
                    },
                    enumerable: true,
                });
        }
    }
    return (value) => new Late(value);
}

const recipient = strictShape({ name: text, country, url });
const optOut = strictShape({
    by: required(oneOf(['widget', 'vendor', 'browser'], undefined)),
    stops: oneOf(['transmission', 'use'], undefined),
    url,
    urlCheckedOn: date,
    consequence: text,
});
const cookie = strictShape({
    name: required(storageName),
    domain,
    path: string,
    party: oneOf(['first', 'third'], undefined),
    lifetime: duration,
    purpose: text,
});
const transfer = strictShape({
    country,
    basis: oneOf(['consent', 'equivalentSystem', 'adequateCountry'], undefined),
    infoUrl: url,
    measures: text,
});
const fields = {
    ...serviceFields,
    name: text,
    recipient,
    dataSent: items,
    ourPurpose: text,
    theirPurpose: text,
    mechanism: list(oneOf(['tag', 'cookie', 'web-beacon', 'storage', 'sdk', 'email-beacon', 'affiliate'], undefined)),
    trigger: text,
    behavioralAds: flag,
    ourAccess: oneOf(['none', 'statistics', 'full'], undefined),
    policyUrl: url,
    optOut: list(optOut),
    cookies: list(cookie),
    storageKeys: list(storageName),
    retention: text,
    minorsNote: text,
    transfer,
    hosts: list(host),
    hold: flag,
};
const written$1 = strictShape({ ...fields, use: id });
/** The same as `service`, for who shows it. */
const lateService = lateShape(fields);
/** A service as the screens need it: all that the core reads, and all that is shown. One that is known brings its id. */
const service = (value, path, tell) => {
    const { use, ...read } = written$1(value, path, tell);
    if (use === undefined && (!isObject(value) || own(value, 'id') === undefined))
        tell(`${path}/id`, 'missing');
    return read;
};

const company = strictShape({
    name: text,
    address: text,
    url,
    business: text,
    representative: person,
    privacyOfficer: person,
});
const written = strictShape({
    ...categoryFields,
    label: text,
    description: text,
    refusal: strictShape({ consequence: text }),
});
const category = (value, path, tell) => {
    const { refusal, ...read } = written(value, path, tell);
    return { ...read, consequence: refusal.consequence };
};
/** What the screens show beside the look, the language and the words. */
const noticeFields = {
    version: string,
    company,
    categories: list(category),
    services: list(service),
    notice,
    glossary,
};
const shown = shape({ ...noticeFields, services: list(lateService) });
/** The screen's door: all that is shown, out of anything that JSON can hold. Never throws. */
const readNotice = (json) => ({
    ...readScreen(json),
    rules: rulesOf(fields$1(json)['rules']),
    ...shown(json, '', ignore),
});

// Written out: `\p{Script=Latin}` takes ten times as long to be made, and a notice begins with sixteen terms.
const letter = '[\\dA-Za-z\\u00c0-\\u024f\\u1e00-\\u1eff]';
const isLetter = new RegExp(letter);
/** A spelling as a pattern. Where it ends in Latin letters the word ends there too, but for a plural. */
function pattern(spelling) {
    const exact = spelling.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '[\\s-]+');
    const before = isLetter.test(spelling.slice(0, 1)) ? `(?<!${letter})` : '';
    const after = isLetter.test(spelling.slice(-1)) ? `(?:e?s)?(?!${letter})` : '';
    return `${before}${exact}${after}`;
}
const isWord = (part) => part.trim().length > 2 || !isLetter.test(part);
/** `SSL/TLS` is two words for one thing, and is one itself; in `A/B test` nothing is a word alone. */
function alone(word) {
    const parts = word.split(/[/／]/);
    return parts.every(isWord) ? [word, ...parts] : [word];
}
/**
 * A pattern of texts that mention a term by one of its spellings. Words in Latin letters are found as whole words, in any
 * case, in the plural too; in scripts without spaces between words, wherever they stand.
 */
function mentions(spellings) {
    const words = new Set(spellings
        .flatMap(alone)
        .map((word) => word.trim())
        .filter(Boolean));
    // A pattern without words would be found everywhere.
    return new RegExp([...words].map(pattern).join('|') || '(?!)', 'i');
}

/** The terms for which we have words of our own, in the order in which they are explained. */
const termIds = [
    'cookie',
    'web-beacon',
    'tag',
    'storage',
    'sdk',
    'access-log',
    'external-transmission',
    'behavioural-advertising',
    'affiliate',
    'personal-related-information',
    'third-party-provision',
    'joint-use',
    'entrustment',
    'tls',
    'gpc',
    'consent-record',
];
const isTermId = (id) => termIds.some((one) => one === id);

/** The languages in which we have words: all of them, or those of the banner, the preferences and the embeds. */
const spokenLanguages = [
    ...['ja', 'en', 'ja-x-easy', 'zh-Hans', 'zh-Hant', 'ko'],
    ...['de', 'fr', 'es', 'pt', 'vi', 'ar'],
];

export { consentVersion as A, noticeFields as B, reopenKind as C, consentFields as D, recordFields as E, cookieFields as F, languageFields as G, ruleNames as H, format as I, own as J, ignore as K, exceptionIds as L, mentions as M, isTermId as N, spokenLanguages as O, sectionIds as P, isCustom as Q, termIds as R, languageGrammar as S, domain as T, storageName as U, address as V, isText as W, link as a, buttonNames as b, bannerPositions as c, bannerLayouts as d, strictness as e, firstLanguage as f, strictest as g, colour as h, isObject as i, font as j, length as k, list as l, models as m, languageTag as n, oneOf as o, pointer as p, string as q, id as r, strictShape as s, text as t, optional as u, required as v, matching as w, flag as x, whole as y, readNotice as z };
