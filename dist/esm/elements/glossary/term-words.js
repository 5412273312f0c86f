const writtenTerm = (id, {terms: terms}) => terms.find(one => one.id === id);

const isExplained = (id, glossary) => glossary.builtIn || !!writtenTerm(id, glossary);

function ourTerm(id, wording, glossary, voice) {
    const written = writtenTerm(id, glossary);
    return {
        term: voice.either(written?.term, wording, `term.${id}`),
        definition: voice.either(written?.definition, wording, `glossary.${id}`)
    };
}

export { isExplained, ourTerm, writtenTerm };
