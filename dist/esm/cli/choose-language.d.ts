import type { ToolLanguage } from '../check/place-words';
type Environment = Readonly<Record<string, string | undefined>>;
/** The language asked for by `--lang`; else that of the environment, in the order of POSIX; else the system's. */
export declare function chooseLanguage(asked: string | undefined, environment: Environment, system: string): ToolLanguage;
export {};
