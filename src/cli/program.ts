import { Command, Option } from 'commander';
import type { ToolLanguage } from '../check/place-words';
import type { CalendarDay } from '../config/types/small-types';
import { checkFile } from './check-file';
import { init } from './init';
import { readSchema, readVersion } from './package-files';
import { count, printJson, printReports } from './print-reports';
import { words } from './words';

/** Tells the caller's shell how it went: 0 no errors, 1 errors, 2 could not read or was misused. */
type Exit = (code: 0 | 1 | 2) => void;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

function check(
  files: readonly string[],
  json: boolean,
  language: ToolLanguage,
  today: CalendarDay,
  exit: Exit,
): void {
  const schema = readSchema();
  const reports = files.map((file) => checkFile(file, today, schema));
  say(json ? printJson(reports) : printReports(reports, language));
  if (reports.some(({ readable }) => !readable)) exit(2);
  else exit(count(reports, 'error') ? 1 : 0);
}

function write(file: string, force: boolean, language: ToolLanguage, today: CalendarDay, exit: Exit): void {
  const done = init(file, today, force);
  if (done === 'written') return say(words[language].written(file));
  complain(done === 'exists' ? words[language].exists(file) : words[language].notWritten(file, done.error));
  exit(2);
}

const langOption = (language: ToolLanguage): Option =>
  new Option('--lang <language>', words[language].lang).choices(['ja', 'en']);

/** What holds for the command and for each of its commands. */
const spoken = (command: Command, language: ToolLanguage): Command =>
  command
    .helpOption('-h, --help', words[language].help)
    .addOption(langOption(language))
    .configureHelp({ styleTitle: (title) => words[language].titles[title] ?? title })
    .configureOutput({ outputError: () => undefined })
    .exitOverride();

/** The command `shirase`, in one language. */
export function program(language: ToolLanguage, today: CalendarDay, exit: Exit): Command {
  const word = words[language];
  const shirase = spoken(new Command('shirase'), language)
    .description(word.about)
    .version(readVersion(), '-V, --version', word.version)
    .helpCommand('help [command]', word.helpCommand);
  const checking = spoken(shirase.command('check'), language)
    .description(word.check)
    .argument('<files...>', word.files)
    .option('--json', word.json)
    .addHelpText('after', `\n${word.exits}`);
  checking.action((files: string[], { json }: { json?: boolean }) =>
    check(files, json === true, language, today, exit),
  );
  const writing = spoken(shirase.command('init'), language)
    .description(word.init)
    .argument('[file]', word.file, 'privacy.json')
    .option('--force', word.force);
  writing.action((file: string, { force }: { force?: boolean }) =>
    write(file, force === true, language, today, exit),
  );
  return shirase;
}
