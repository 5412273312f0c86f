import { letters } from "./record.js";

const encode = ({consentVersion: consentVersion, time: time, strictness: strictness, overGpc: overGpc, id: id, categories: categories, services: services}) => [ 1, consentVersion, time.toString(36), overGpc ? letters[strictness]?.toUpperCase() : letters[strictness], id, categories.join("."), services.join(".") ].join("~");

export { encode };
