import { isAddress } from "../address.js";

import { string } from "./scalars.js";

import { byLanguage } from "./text.js";

const address = (value, path, tell) => {
    const read = string(value, path, tell);
    if (read === undefined || isAddress(read)) return read;
    tell(path, "url", value);
    return undefined;
};

const url = byLanguage(address);

export { address, url };
