import { readFileSync } from 'node:fs';
import { explain } from '../../check/explain';
import type { ToolLanguage } from '../../check/place-words';
import type { ConfigFile } from '../../config/types/config-file';
import { decodeUtf8 } from '../encoding';
import { readSchema } from '../package-files';
import { locator, type Position } from '../positions';
import { importConfig, type Imported, type Peer, type Refusal } from './import-config';
import { noteKind, type Note, type NoteKind } from './note';
import { en } from './sentences-en';
import { ja } from './sentences-ja';

type InBoth = Readonly<Record<ToolLanguage, string>>;

/** Something to know, as it is printed. */
export interface Told extends Position {
  readonly code: string;
  readonly path: string;
  readonly got: string;
  readonly sentence: InBoth;
}

/** A file that was carried over. */
export interface Carried {
  readonly maker: Peer;
  readonly config: ConfigFile;
  readonly notes: readonly (Told & { readonly kind: NoteKind })[];
}

/** What became of a file: what was carried over, or why nothing was. */
export type FileImport = Carried | { readonly refused: Told };

const file = { line: 1, column: 1, path: '' };

/** What `check` says of such a file holds here too. */
function refusedAsFile(
  code: 'file-unreadable' | 'encoding' | 'json-empty' | 'json-deep',
  got: string,
): FileImport {
  const { sentence } = explain({ path: '', code, level: 'error', got }, undefined, readSchema());
  return { refused: { ...file, code, got, sentence } };
}

function refused(refusal: Refusal, got: string, position: Position): FileImport {
  if (refusal === 'empty') return refusedAsFile('json-empty', got);
  if (refusal === 'deep') return refusedAsFile('json-deep', got);
  const sentence = { ja: ja.refusals[refusal](got), en: en.refusals[refusal](got) };
  return { refused: { ...file, ...position, code: refusal, got, sentence } };
}

const toldNote = (
  { code, path, got, offset }: Note,
  locate: (offset: number) => Position,
): Carried['notes'][number] => ({
  ...locate(offset),
  code,
  kind: noteKind(code),
  path,
  got,
  sentence: { ja: ja.notes[code](got), en: en.notes[code](got) },
});

function tellImported(imported: Imported, text: string): FileImport {
  const locate = locator(text);
  if ('refusal' in imported) return refused(imported.refusal, imported.detail, locate(imported.offset));
  const { maker, config, notes } = imported;
  return { maker, config, notes: notes.map((note) => toldNote(note, locate)) };
}

/** Reads the configuration of another tool, and carries it over. */
export function importFile(name: string): FileImport {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(name);
  } catch (error) {
    return refusedAsFile('file-unreadable', (error as NodeJS.ErrnoException).code ?? '');
  }
  const decoded = decodeUtf8(bytes);
  if ('encoding' in decoded) return refusedAsFile('encoding', decoded.encoding);
  return tellImported(importConfig(decoded.text), decoded.text);
}
