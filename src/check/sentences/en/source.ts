import type { SourceSentences } from '../sentence';
import { now } from './phrases';

export const source: SourceSentences = {
  'config-url': (about) =>
    `The address of the settings file cannot be used${now(about)}. Please write one that begins with https:, or a path on this site.`,
  'config-unreachable': (about) =>
    `The settings file could not be fetched${now(about)}. Please check its address, and that the server is running.`,
  'config-status': (about) =>
    `The server answered with an error instead of the settings file${now(about)}. Please check that the file has been uploaded there.`,
  'config-slow': (about) =>
    `The settings file did not arrive within four seconds${now(about)}. Please check its size and the server.`,
  'config-large': () =>
    'The file is too large. Browsers read up to 2 MiB of it. Please take out services or languages that are not in use.',
  'config-html': () =>
    'This is an HTML page, not JSON. Please check that no web page or error page was saved in its place, and name the settings file, which begins with {.',
  'config-json': () =>
    'This cannot be read as JSON. Please look near here for a mistake in ", commas, { } or [ ], or for full-width signs.',
};
