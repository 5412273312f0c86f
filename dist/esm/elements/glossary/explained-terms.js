import { html } from "lit";

import { matchLanguage } from "../../config/localize.js";

import { mentions } from "../../config/mentions.js";

import { termIds, isTermId } from "../../config/term-ids.js";

import { withoutMarks } from "../../config/without-marks.js";

import { glossaryWording } from "../wording/glossary.js";

import { screenGlossaryWording } from "../wording/screen-glossary.js";

import { keptPerFile } from "./kept-per-file.js";

import { falseFriends, spellings } from "./spellings.js";

import { ourTerm, isExplained, writtenTerm } from "./term-words.js";

const wording = {
    ja: {
        ...glossaryWording.ja,
        ...screenGlossaryWording.ja
    },
    en: {
        ...glossaryWording.en,
        ...screenGlossaryWording.en
    }
};

const definedTerm = (id, {settings: settings, voice: voice}) => ourTerm(id, wording, settings.glossary, voice);

const written = term => Object.values(term?.term ?? {}).map(withoutMarks);

function ourWords(id, {voice: voice}) {
    const friends = falseFriends[matchLanguage(voice.language, Object.keys(falseFriends)) ?? ""];
    const words = [ voice.plainWord(wording, `term.${id}`), ...spellings[id] ];
    return words.filter(word => !friends?.includes(word));
}

function ours(id, view) {
    const own = written(writtenTerm(id, view.settings.glossary));
    return {
        id: id,
        ...definedTerm(id, view),
        mentioned: mentions([ ...own, ...ourWords(id, view) ])
    };
}

function others({settings: {glossary: glossary}, voice: voice}) {
    return glossary.terms.flatMap(one => {
        const {id: id, term: term, definition: definition} = one;
        if (id === undefined || isTermId(id) || writtenTerm(id, glossary) !== one) return [];
        if (!voice.has(term) || !voice.has(definition)) return [];
        const words = {
            term: html`${voice.text(term)}`,
            definition: html`${voice.text(definition)}`
        };
        return [ {
            id: id,
            ...words,
            mentioned: mentions(written(one))
        } ];
    });
}

const made = keptPerFile();

const explainedTerms = view => made(view.settings, view.voice.language, () => [ ...termIds.filter(id => isExplained(id, view.settings.glossary)).map(id => ours(id, view)), ...others(view) ]);

export { definedTerm, explainedTerms };
