import type { CheckCode } from './check-code';
import type { CheckProblem } from './check-problem';
import type { OpenFile } from './open-file';
type Told = Pick<CheckProblem, 'got' | 'places'>;
export type TellCheck = (path: string, code: CheckCode, level: CheckProblem['level'], told?: Told) => void;
/** Looks at the whole file for one thing. Pure: the same file on the same day tells the same. */
export type Rule = (file: OpenFile, tell: TellCheck) => void;
export {};
