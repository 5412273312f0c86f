import type { Sentences } from '../sentence';
import { check } from './check';
import { file } from './file';
import { source } from './source';
import { structure } from './structure';

export const ja: Sentences = { ...structure, ...source, ...check, ...file };
