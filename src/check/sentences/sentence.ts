import type { CheckCode, FileCode, ToolCode } from '../check-code';
import type { PresetCode, SourceCode, StructureCode } from '../../config/problem';

/** What a sentence can speak of. */
export interface About {
  /** The offending value, or empty. */
  readonly got: string;
  /** The last name on the way to the place. */
  readonly key: string;
  /** The words that may stand there; for an unknown key, the keys. */
  readonly allowed: readonly string[];
  /** JSON's types that may stand there. */
  readonly types: readonly string[];
  readonly least: number | undefined;
  readonly most: number | undefined;
  /** What was probably meant. */
  readonly suggestion: string | undefined;
  /** How many places the problem stands for. */
  readonly count: number;
  /** The line of the first, of what is there twice. */
  readonly firstLine: number | undefined;
  /** Whether an id is that of the known service. */
  readonly fromUse: boolean;
}

/** Says what is wrong and how to put it right; where it is stands before it. */
export type Sentence = (about: About) => string;

export type StructureSentences = Readonly<Record<StructureCode, Sentence>>;
export type SourceSentences = Readonly<Record<SourceCode, Sentence>>;
export type CheckSentences = Readonly<Record<CheckCode | PresetCode, Sentence>>;
export type FileSentences = Readonly<Record<FileCode, Sentence>>;
export type Sentences = Readonly<Record<ToolCode, Sentence>>;
