import { list } from './read/list';
import type { Read } from './read/reader';
import { id, onUnlessOff, required } from './read/scalars';
import { strictShape } from './read/strict-shape';
import { text } from './read/text';

const term = strictShape({ id: required(id), term: text, definition: text });

/** A term in the file's own words. Of several with one id, the first counts. */
export type Term = Read<typeof term>;

export const glossary = strictShape({ builtIn: onUnlessOff, terms: list(term) });

export type Glossary = Read<typeof glossary>;
