import type { Tell } from './problem.js';
/** Tells ids that stand twice, that lead nowhere, and services that nobody may refuse but somebody has to allow. */
export declare function tellIds(file: unknown, tell: Tell): void;
