import { importConfig } from '../../../../src/cli/import/import-config';
import { locator } from '../../../../src/cli/positions';
import type { Json } from '../../check/good-file';

/** What became of a text: its notes as `code path`, or why it was refused as `refusal line:column`. */
export function told(text: string): string[] {
  const done = importConfig(text);
  if ('notes' in done) return done.notes.map(({ code, path }) => `${code} ${path}`.trim());
  const { line, column } = locator(text)(done.offset);
  return [`${done.refusal} ${line}:${column}`];
}

/** The new file, as it would be written. */
export function carried(text: string): Json {
  const done = importConfig(text);
  if (!('config' in done)) throw new Error(`refused: ${done.refusal} ${done.detail}`);
  return JSON.parse(JSON.stringify(done.config));
}

/** A configuration of vanilla-cookieconsent around some of its parts. */
export const cookieconsent = (parts: string): string =>
  `CookieConsent.run({ categories: { a: {} }, language: { default: 'en', translations: {} }, ${parts} })`;

/** One of Klaro, with a service of these parts. */
export const klaro = (service: string, parts = ''): string =>
  `var klaroConfig = { lang: 'en', acceptAll: true, ${parts} services: [{ name: 'one', purposes: ['p'], ${service} }] }`;
