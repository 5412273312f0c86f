import { largestFile } from './config/largest-file';
import type { Problem, SourceCode } from './config/problem';
import { webAddress } from './core/web-address';
import { trouble } from './config/trouble';

/** The file's content, or why there is none. */
export interface Loaded {
  readonly json?: unknown;
  readonly problem?: Problem;
}

/** How long the page waits for the file, in milliseconds. */
export const patience = 4000;

const failure = (code: SourceCode, got: unknown): Loaded => ({
  problem: trouble(code, got, 'error'),
});

/** Reads text as JSON; of an object it makes a copy, so that what the page does to it later changes nothing. */
export function parseConfig(config: unknown): Loaded {
  let text = '';
  try {
    text = typeof config === 'string' ? config : JSON.stringify(config);
    return text.length > largestFile
      ? failure('config-large', text.length)
      : { json: JSON.parse(text) as unknown };
  } catch (error) {
    return failure(/^\s*</.test(text) ? 'config-html' : 'config-json', error);
  }
}

/** Fetches the file from its address, or waits for it. Never throws; gives up after four seconds. */
export async function fetchConfig(source: unknown): Promise<Loaded> {
  let signal: AbortSignal | undefined;
  try {
    const config = await source;
    if (typeof config !== 'string') return parseConfig(config);
    const address = webAddress(config);
    if (!address) return failure('config-url', config);
    signal = AbortSignal.timeout(patience);
    const response = await fetch(address, { signal });
    return response.ok ? parseConfig(await response.text()) : failure('config-status', response.status);
  } catch (error) {
    // Firefox names the error of a body that was given up differently.
    return failure(signal?.aborted ? 'config-slow' : 'config-unreachable', error);
  }
}
