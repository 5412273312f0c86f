const longest = 1024;

const letters = "noi";

const said = (answers, id) => answers.includes(`${id}:1`) || (answers.includes(`${id}:0`) ? false : undefined);

const encode = ({consentVersion: consentVersion, time: time, strictness: strictness, id: id, categories: categories, services: services}) => [ 1, consentVersion, time.toString(36), letters[strictness], id, categories.join("."), services.join(".") ].join("~");

const split = text => text ? text.split(".") : [];

const areAnswers = answers => answers.every(one => /^[\da-z][\da-z-]{0,31}:[01]$/.test(one)) && new Set(answers.map(one => one.slice(0, -2))).size === answers.length;

function decode(text) {
    const parts = text.length <= longest && /^1~(\d{1,9})~(\w{1,8})~([noi])~([\da-z]{8})~([^~]*)~([^~]*)$/.exec(text);
    if (!parts) return undefined;
    const [, version = "", time = "", letter = "", id = "", categories = "", services = ""] = parts;
    const record = {
        consentVersion: +version,
        time: Number.parseInt(time, 36),
        strictness: letters.indexOf(letter),
        id: id,
        categories: split(categories),
        services: split(services)
    };
    return areAnswers([ ...record.categories, ...record.services ]) && encode(record) === text ? record : undefined;
}

export { decode, encode, longest, said };
