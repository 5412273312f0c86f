import { isAddress } from '../address.js';
import { string } from './scalars.js';
import { byLanguage } from './text.js';

/** An address under the URL rule. A list or an object is none: `new URL` would take it for its text. */
const address = (value, path, tell) => {
    const read = string(value, path, tell);
    if (read === undefined || isAddress(read))
        return read;
    tell(path, 'url', value);
    return undefined;
};
/** An address, or one by language. */
const url = byLanguage(address);

export { address, url };
