/** The longest text that is looked at, in characters. */
const longest = 1024;
/** The models' letters, from the loosest to the strictest. */
const letters = 'noi';
/** What some answers say of an id; `undefined` where they do not name it. */
const said = (answers, id) => answers.includes(`${id}:1`) || (answers.includes(`${id}:0`) ? false : undefined);
/** `1~3~t5x2k9~i~k3j9x0ab~analytics:1.advertising:0~criteo:0`: format, version, time, model, id, categories, exceptions. */
const encode = ({ consentVersion, time, strictness, id, categories, services, }) => [
    1,
    consentVersion,
    time.toString(36),
    letters[strictness],
    id,
    categories.join('.'),
    services.join('.'),
].join('~');
const split = (text) => (text ? text.split('.') : []);
const areAnswers = (answers) => answers.every((one) => /^[\da-z][\da-z-]{0,31}:[01]$/.test(one)) &&
    new Set(answers.map((one) => one.slice(0, -2))).size === answers.length;
/**
 * Reads what `encode` wrote. Anything else, down to one character, is no record: what is read has to be
 * written again in the same letters, and to answer each id once.
 */
function decode(text) {
    const parts = text.length <= longest && /^1~(\d{1,9})~(\w{1,8})~([noi])~([\da-z]{8})~([^~]*)~([^~]*)$/.exec(text);
    if (!parts)
        return undefined;
    const [, version = '', time = '', letter = '', id = '', categories = '', services = ''] = parts;
    const record = {
        consentVersion: +version,
        time: Number.parseInt(time, 36),
        strictness: letters.indexOf(letter),
        id,
        categories: split(categories),
        services: split(services),
    };
    return areAnswers([...record.categories, ...record.services]) && encode(record) === text
        ? record
        : undefined;
}

export { decode, encode, longest, said };
