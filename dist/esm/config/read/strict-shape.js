import { isObject, shape } from "./shape.js";

const pointer = key => key.replaceAll("~", "~0").replaceAll("/", "~1");

function tellUnknown(value, known, path, tell) {
    if (!isObject(value)) return;
    for (const key of Object.keys(value)) {
        if (!Object.hasOwn(known, key)) tell(`${path}/${pointer(key)}`, "unknown-key", key);
    }
}

const strictShape = fields => {
    const read = shape(fields);
    return (value, path, tell) => {
        tellUnknown(value, fields, path, tell);
        return read(value, path, tell);
    };
};

export { pointer, strictShape, tellUnknown };
