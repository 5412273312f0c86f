import { fields } from './fields';
import { stringOf } from './written';

/** An address for what is sent rather than followed: of this site, or of another over https. */
export const endpointGrammar = /^(https:\/\/[^\s\\/?#]|\/(?![\\/]))[^\s\\]*$/;

/** The door for those who send receipts. `undefined`: they stay in the browser. Never throws. */
export const readRecordEndpoint = (json: unknown): string | undefined =>
  stringOf(fields(fields(fields(json)['consent'])['record'])['endpoint'], endpointGrammar);
