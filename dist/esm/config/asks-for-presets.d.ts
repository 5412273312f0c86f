import { type Fields } from './fields.js';
/** Whether a file names known services, whose fields have to be filled in before it is read. */
export declare const asksForPresets: (file: Fields) => boolean;
