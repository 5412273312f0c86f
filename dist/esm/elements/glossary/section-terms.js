import { explainedTerms } from "./explained-terms.js";

import { keptPerFile } from "./kept-per-file.js";

import { saidIn } from "./said-in.js";

const usedTerms = (text, terms) => terms.filter(({mentioned: mentioned}) => mentioned.test(text));

const found = keptPerFile();

const sectionTerms = (name, {term: term, explained: explained, besides: besides}, view) => found(view.settings, `${view.voice.language} ${name}`, () => {
    const others = explainedTerms(view).filter(({id: id}) => id !== term && id !== explained);
    return usedTerms(saidIn(name, besides, view), others);
});

export { sectionTerms, usedTerms };
