const longest = 1024;

const letters = "noi";

const said = (answers, id) => answers.includes(`${id}:1`) || (answers.includes(`${id}:0`) ? false : undefined);

const split = text => text ? text.split(".") : [];

const answers = "((?:[\\da-z][\\da-z-]{0,31}:[01](?:\\.(?!~|$)|(?=~|$)))*)";

const grammar = new RegExp(`^1~(0|[1-9]\\d{0,8})~(0|[1-9a-z][\\da-z]{0,7})~([noiNOI])~([\\da-z]{8})~${answers}~${answers}$`);

function decode(text) {
    const [, version, time = "", letter = "", id = "", categories = "", services = ""] = text.length <= longest && grammar.exec(text) || [];
    const record = {
        consentVersion: Number(version),
        time: Number.parseInt(time, 36),
        strictness: letters.indexOf(letter.toLowerCase()),
        overGpc: letter < "a",
        id: id,
        categories: split(categories),
        services: split(services)
    };
    const ids = [ ...record.categories, ...record.services ].map(one => one.slice(0, -2));
    return version && new Set(ids).size === ids.length ? record : undefined;
}

export { decode, letters, longest, said };
