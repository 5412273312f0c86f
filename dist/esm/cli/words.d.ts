import type { ToolLanguage } from '../check/place-words';
/** What the command itself says, apart from the problems. */
interface Words {
    readonly about: string;
    readonly check: string;
    readonly files: string;
    readonly json: string;
    readonly lang: string;
    readonly exits: string;
    readonly init: string;
    readonly file: string;
    readonly force: string;
    readonly help: string;
    readonly version: string;
    readonly helpCommand: string;
    readonly titles: Readonly<Record<string, string>>;
    readonly usage: (detail: string) => string;
    readonly level: Readonly<Record<'error' | 'warning', string>>;
    readonly summary: (files: number, errors: number, warnings: number) => string;
    readonly clean: string;
    readonly more: (count: number) => string;
    readonly written: (file: string) => string;
    readonly exists: (file: string) => string;
    readonly notWritten: (file: string, why: string) => string;
}
export declare const words: Readonly<Record<ToolLanguage, Words>>;
export {};
