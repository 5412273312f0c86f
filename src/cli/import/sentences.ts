import type { Peer, Refusal } from './import-config';
import type { NoteCode } from './note';

/** Says what became of something, and what to do; `got` is what stood there or what it became. */
type Sentence = (got: string) => string;

/** All that is said of what was carried over. */
export interface ImportSentences {
  readonly notes: Readonly<Record<NoteCode, Sentence>>;
  readonly refusals: Readonly<Record<Exclude<Refusal, 'empty' | 'deep'>, Sentence>>;
  /** What remains to be done on the site, whatever the configuration says. */
  readonly next: Readonly<Record<Peer, readonly string[]>>;
}
