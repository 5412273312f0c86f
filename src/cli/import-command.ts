import type { Command } from 'commander';
import { checkConfig } from '../check/check-config';
import { complain, say, spoken, tellWritten, type Session } from './command';
import { importFile, type Carried } from './import/import-file';
import { jsonOf, printNext, printNotes, printRefused } from './import/print-import';
import { schemaFrom } from './schema-from';
import { words } from './words';
import { writeNew } from './write-new';

interface Options {
  readonly out: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** What `check` will say of the new file. */
function counts(
  { config }: Carried,
  { today }: Session,
): { readonly errors: number; readonly warnings: number } {
  const problems = checkConfig(config, { today });
  const errors = problems.filter(({ level }) => level === 'error').length;
  return { errors, warnings: problems.length - errors };
}

const json = (value: object): string => JSON.stringify(value, null, 2);

function write(
  file: string,
  carried: Carried,
  { out, force, json: asJson }: Options,
  session: Session,
): void {
  const { language, exit } = session;
  const word = words[language];
  const schema = schemaFrom(out);
  const config = { ...(schema === undefined ? {} : { $schema: schema }), ...carried.config };
  const done = writeNew(out, `${json(config)}\n`, force === true);
  if (done !== 'written') return tellWritten(done, out, '', session);
  const { errors, warnings } = counts(carried, session);
  if (asJson) return say(json({ file, readable: true, out, ...jsonOf(carried), errors, warnings }));
  const { categories = [], services = [] } = carried.config;
  const sum = [
    word.imported(out, categories.length, services.length, carried.notes.length),
    word.checkNext(out, errors, warnings),
  ];
  const parts = [printNotes(file, carried, language), sum.join('\n'), printNext(carried, language)];
  say(parts.filter(Boolean).join('\n\n'));
  exit(0);
}

function carryOver(file: string, options: Options, session: Session): void {
  const done = importFile(file);
  if (!('refused' in done)) return write(file, done, options, session);
  if (options.json) say(json({ file, readable: false, error: done.refused }));
  else complain(printRefused(file, done.refused, session.language));
  session.exit(2);
}

/** Adds `shirase import`. */
export function addImport(shirase: Command, session: Session): void {
  const word = words[session.language];
  spoken(shirase.command('import'), session.language)
    .description(word.import)
    .argument('<file>', word.importFrom)
    .option('--out <file>', word.file, 'privacy.json')
    .option('--force', word.force)
    .option('--json', word.json)
    .addHelpText('after', `\n${word.importExits}`)
    .action((file: string, options: Options) => carryOver(file, options, session));
}
