import { fields } from './fields.js';
import { readScreen } from './read-screen.js';

/**
 * The first layer's door. Its part of the file stays as it is written: a voice makes of each text what can be
 * said, and words that we do not know draw like the first. Never throws.
 */
const readBanner = (json) => ({
    ...readScreen(json),
    banner: fields(fields(json)['banner']),
});

export { readBanner };
