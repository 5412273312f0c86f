import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { NoticeSettings } from '../config/notice-settings';
import type { LanguageTag } from '../config/types/small-types';
import { archiveIndex, archiveName } from '../static/archive-index';
import { writeNew, type Written } from './write-new';

/** `differs`: that version was published before, and said something else. */
export type Archived =
  | { readonly done: 'written' | 'same' | 'differs'; readonly file: string }
  | { readonly done: 'unversioned' }
  | { readonly done: 'failed'; readonly file: string; readonly error: string };

/** What a page says. Its look may be another with another version of the command. */
const saidIn = (html: string): string | undefined => /<main>[^]*<\/main>/.exec(html)?.[0];

function keep(file: string, html: string): Written | 'same' {
  const done = writeNew(file, html, false);
  if (done !== 'exists') return done;
  return saidIn(readFileSync(file, 'utf8')) === saidIn(html) ? 'same' : 'exists';
}

/** Keeps a page under its version, and lists it with the others. What was published is never overwritten. */
export function archive(
  folder: string,
  html: string,
  settings: NoticeSettings,
  language: LanguageTag,
): Archived {
  const name = archiveName(settings.version ?? '', language);
  if (name.startsWith('.')) return { done: 'unversioned' };
  const file = path.join(folder, name);
  const done = keep(file, html);
  if (done === 'exists') return { done: 'differs', file };
  if (typeof done === 'object') return { done: 'failed', file, error: done.error };
  const index = path.join(folder, 'index.html');
  const listed = writeNew(index, archiveIndex(readdirSync(folder), settings, language), true);
  return typeof listed === 'object' ? { done: 'failed', file: index, error: listed.error } : { done, file };
}
