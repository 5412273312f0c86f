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

const territory = matching(/^([A-Z]{2}(-[A-Z\d]{1,3})?|EEA)$/, "territory");

const phone = matching(/^\+?\d[\d ()-]{1,30}$/, "phone");

const email = matching(/^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z\d-]{1,63}(\.[A-Za-z\d-]{1,63})+$/, "email");

const day = "(Mon|Tue|Wed|Thu|Fri|Sat|Sun)";

const weekdays = matching(new RegExp(`^${day}(-${day})?(, ?${day}(-${day})?)*$`), "weekdays");

const timeOfDay = matching(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, "time");

const currency = matching(/^[A-Z]{3}$/, "currency");

const ownImage = matching(/^(?!\/\/)[\w\-.~%/?=&]+$/, "image");

export { colour, country, currency, date, duration, email, font, host, length, ownImage, phone, storageName, territory, timeOfDay, weekdays };
