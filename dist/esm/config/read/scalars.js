import { languageGrammar } from "../grammars.js";

const ofType = (type, fallback) => (value, path, tell) => {
    if (typeof value === type) return value;
    if (value !== undefined) tell(path, "type", value);
    return fallback;
};

const flag = ofType("boolean", false);

const onUnlessOff = ofType("boolean", true);

const yesOrNo = ofType("boolean", undefined);

const string = ofType("string", undefined);

const number = ofType("number", undefined);

const numberThat = suits => (value, path, tell) => {
    const read = number(value, path, tell);
    if (read === undefined || suits(read)) return read;
    tell(path, "number", value);
    return undefined;
};

const within = (least, most) => numberThat(read => read >= least && read <= most);

const whole = (least, most) => numberThat(read => Number.isInteger(read) && read >= least && read <= most);

const oneOf = (words, fallback) => (value, path, tell) => {
    const read = string(value, path, tell);
    const word = words.find(one => one === read);
    if (word === undefined && read !== undefined) tell(path, "not-one-of", value);
    return word ?? fallback;
};

const matching = (grammar, code) => (value, path, tell) => {
    const read = string(value, path, tell);
    if (read === undefined || grammar.test(read)) return read;
    tell(path, code, value);
    return undefined;
};

const required = reader => (value, path, tell) => {
    if (value === undefined) tell(path, "missing");
    return reader(value, path, tell);
};

const id = matching(/^[a-z0-9][a-z0-9-]{0,31}$/, "id");

const languageTag = matching(languageGrammar, "language");

export { flag, id, languageTag, matching, onUnlessOff, oneOf, required, string, whole, within, yesOrNo };
