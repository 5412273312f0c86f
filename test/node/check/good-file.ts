import { checkConfig } from '../../../src/check/check-config';

/** Whatever JSON can hold, for tests to take apart. */
export type Json = any;

export const today = '2026-11-21';

export const goodService = (): Json => ({
  id: 'ads',
  category: 'advertising',
  recipient: { name: '株式会社広告例', country: 'JP' },
  dataSent: ['閲覧したページのURL'],
  ourPurpose: '広告の効果を知るため',
  theirPurpose: '広告を配信するため',
});

/** A file in Japanese alone, in which nothing is wrong. */
export const goodFile = (): Json => ({
  format: 1,
  categories: [{ id: 'necessary', required: true }, { id: 'advertising' }],
  services: [goodService()],
});

/** The file after a change. */
export function changed(change: (file: Json) => void): Json {
  const file = goodFile();
  change(file);
  return file;
}

/** What is said of a file: `error no-purpose /services/0/ourPurpose`. */
export const told = (json: unknown): string[] =>
  checkConfig(json, { today }).map(({ level, code, path }) => `${level} ${code} ${path}`);

/** One way to write something, and what is said of it. */
export type Row = readonly [name: string, change: (file: Json) => void, ...told: string[]];
