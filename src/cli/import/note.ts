/** What could not be carried over. */
const left = [
  'function',
  'import',
  'computed',
  'circular',
  'prototype',
  'too-large',
  'changed-later',
  'other-file',
  'no-counterpart',
  'looks',
  'pattern',
  'cookie-name',
  'value',
  'too-long',
  'language-tag',
  'section-text',
  'cookie-table',
  'service-text',
  'policy-link',
  'footer-text',
  'own-cookie',
  'asked-in-place',
] as const;

/** What is otherwise than it was. */
const changed = [
  'pre-ticked',
  'now-waits',
  'service-id',
  'made-service',
  'made-category',
  'purposes',
  'days',
  'shape',
  'position',
  'same-labels',
  'reject-shown',
  'accepts-all',
  'shown-at-once',
  'language-guess',
  'browser-language',
  'local-storage',
  'html',
  'button-link',
] as const;

/** What has to be done on the site. */
const todo = ['category-id', 'service-taken', 'google-call'] as const;

const kinds = { left, changed, todo };

export type NoteKind = keyof typeof kinds;
export type NoteCode = (typeof kinds)[NoteKind][number];

/** What a note asks of its reader: to see what stayed behind, to look at what changed, to do something. */
export const noteKind = (code: NoteCode): NoteKind =>
  (['todo', 'changed'] as const).find((kind) => kinds[kind].some((one) => one === code)) ?? 'left';

export const noteCodes: readonly NoteCode[] = [...left, ...changed, ...todo];

/** One thing to know about what was carried over, as data. */
export interface Note {
  readonly code: NoteCode;
  /** Where it stood in the old configuration, as a script would say it: `cookie.domain`. */
  readonly path: string;
  readonly offset: number;
  /** What stood there, or what it became, where it helps. */
  readonly got: string;
}
