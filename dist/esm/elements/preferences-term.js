import { nothing } from "lit";

import { termRow } from "./glossary/term-row.js";

import { isExplained, ourTerm } from "./glossary/term-words.js";

import { screenGlossaryWording } from "./wording/screen-glossary.js";

const preferencesTerm = (id, {glossary: glossary, voice: voice}) => isExplained(id, glossary) ? termRow([ ourTerm(id, screenGlossaryWording, glossary, voice) ], voice) : nothing;

export { preferencesTerm };
