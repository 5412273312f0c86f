import { fontGrammar, lengthGrammar, colourGrammar } from "../grammars.js";

import { matching } from "./scalars.js";

const date = (value, path, tell) => {
    const read = matching(/^\d{4}-\d{2}-\d{2}$/, "date")(value, path, tell);
    if (read === undefined || new Date(`${read}T00:00:00Z`).toJSON()?.startsWith(read)) return read;
    tell(path, "date", value);
    return undefined;
};

const duration = matching(/^(session|P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?)$/, "duration");

const country = matching(/^[A-Z]{2}$/, "country");

const colour = matching(colourGrammar, "colour");

const length = matching(lengthGrammar, "length");

const font = matching(fontGrammar, "name");

const storageName = matching(/^[!#$%&'+\-.^_`|~\w:@/[\]]{1,127}\*?$/, "name");

const host = matching(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d+)?$/i, "domain");

export { colour, country, date, duration, font, host, length, storageName };
