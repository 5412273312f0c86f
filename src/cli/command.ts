import { Option, type Command } from 'commander';
import type { ToolLanguage } from '../check/place-words';
import type { CalendarDay } from '../config/types/small-types';
import { words } from './words';
import type { Written } from './write-new';

/** What every command has to know. */
export interface Session {
  readonly language: ToolLanguage;
  readonly today: CalendarDay;
  /** Tells the caller's shell how it went: 0 no errors, 1 errors, 2 could not read or write, or was misused. */
  readonly exit: (code: 0 | 1 | 2) => void;
}

export const say = (line: string): void => void process.stdout.write(`${line}\n`);
export const complain = (line: string): void => void process.stderr.write(`${line}\n`);

/** Says that a file was written, or why it was not. */
export function tellWritten(done: Written, file: string, written: string, { language, exit }: Session): void {
  if (done === 'written') return say(written);
  complain(done === 'exists' ? words[language].exists(file) : words[language].notWritten(file, done.error));
  exit(2);
}

const langOption = (language: ToolLanguage): Option =>
  new Option('--lang <language>', words[language].lang).choices(['ja', 'en']);

/** What holds for the command and for each of its commands. */
export const spoken = (
  command: Command,
  language: ToolLanguage,
  lang: Option = langOption(language),
): Command =>
  command
    .helpOption('-h, --help', words[language].help)
    .addOption(lang)
    .configureHelp({ styleTitle: (title) => words[language].titles[title] ?? title })
    .configureOutput({ outputError: () => undefined })
    .exitOverride();
