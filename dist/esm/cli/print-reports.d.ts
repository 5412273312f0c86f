import type { ToolLanguage } from '../check/place-words';
import type { FileReport, Finding } from './check-file';
/** How many there are of a level. */
export declare const count: (reports: readonly FileReport[], level: Finding["level"]) => number;
/** For people: a line for each problem, file by file, and what it comes to. */
export declare function printReports(reports: readonly FileReport[], language: ToolLanguage): string;
/** For programs: everything, in both languages. */
export declare const printJson: (reports: readonly FileReport[]) => string;
