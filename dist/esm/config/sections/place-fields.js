import { email, phone, timeOfDay, weekdays } from "../read/facts.js";

import { link } from "../read/link.js";

import { list } from "../read/list.js";

import { yesOrNo, required } from "../read/scalars.js";

import { strictShape } from "../read/strict-shape.js";

import { text } from "../read/text.js";

const phones = list(phone);

const phoneOrPhones = (value, path, tell) => {
    if (Array.isArray(value)) return phones(value, path, tell);
    const read = phone(value, path, tell);
    return read === undefined ? [] : [ read ];
};

const hours = strictShape({
    days: required(weekdays),
    open: required(timeOfDay),
    close: required(timeOfDay)
});

const placeFields = {
    name: text,
    address: text,
    tel: phoneOrPhones,
    tollFree: phone,
    email: email,
    form: link,
    hours: list(hours),
    closed: text,
    acceptsVisit: yesOrNo,
    note: text
};

const place = strictShape(placeFields);

export { place, placeFields };
