import { Command } from 'commander';
import { checkFile } from './check-file';
import { say, spoken, tellWritten, type Session } from './command';
import { addGpc } from './gpc-command';
import { addExpand } from './expand-command';
import { addImport } from './import-command';
import { init } from './init';
import { readSchema, readVersion } from './package-files';
import { addPresets } from './presets-command';
import { count, printJson, printReports } from './print-reports';
import { readPresets } from './read-presets';
import { addRender } from './render-command';
import { words } from './words';

function check(files: readonly string[], json: boolean, { language, today, exit }: Session): void {
  const schema = readSchema();
  const presets = readPresets();
  const reports = files.map((file) => checkFile(file, today, schema, presets));
  say(json ? printJson(reports) : printReports(reports, language));
  if (reports.some(({ readable }) => !readable)) exit(2);
  else exit(count(reports, 'error') ? 1 : 0);
}

function addCheck(shirase: Command, session: Session): void {
  const word = words[session.language];
  spoken(shirase.command('check'), session.language)
    .description(word.check)
    .argument('<files...>', word.files)
    .option('--json', word.json)
    .addHelpText('after', `\n${word.exits}`)
    .action((files: string[], { json }: { json?: boolean }) => check(files, json === true, session));
}

function addInit(shirase: Command, session: Session): void {
  const word = words[session.language];
  spoken(shirase.command('init'), session.language)
    .description(word.init)
    .argument('[file]', word.file, 'privacy.json')
    .option('--force', word.force)
    .action((file: string, { force }: { force?: boolean }) =>
      tellWritten(init(file, session.today, force === true), file, word.written(file), session),
    );
}

/** The command `shirase`, in one language. */
export function program(session: Session): Command {
  const word = words[session.language];
  const shirase = spoken(new Command('shirase'), session.language)
    .description(word.about)
    .version(readVersion(), '-V, --version', word.version)
    .helpCommand('help [command]', word.helpCommand)
    // What stands behind a command's name is that command's: `--lang` means something else to "render".
    .enablePositionalOptions();
  for (const add of [addCheck, addInit, addImport, addPresets, addExpand, addRender, addGpc])
    add(shirase, session);
  return shirase;
}
