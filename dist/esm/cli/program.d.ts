import { Command } from 'commander';
import type { ToolLanguage } from '../check/place-words';
import type { CalendarDay } from '../config/types/small-types';
/** Tells the caller's shell how it went: 0 no errors, 1 errors, 2 could not read or was misused. */
type Exit = (code: 0 | 1 | 2) => void;
/** The command `shirase`, in one language. */
export declare function program(language: ToolLanguage, today: CalendarDay, exit: Exit): Command;
export {};
