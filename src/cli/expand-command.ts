import type { Command } from 'commander';
import { explain } from '../check/explain';
import { complain, spoken, tellWritten, type Session } from './command';
import { expandFile, type Expanded } from './expand-file';
import { harmless } from './harmless';
import { readSchema } from './package-files';
import { readPresets } from './read-presets';
import { words } from './words';
import { writeNew } from './write-new';

interface Options {
  readonly out?: string;
  readonly force?: boolean;
}

function write(text: string, { out, force }: Options, session: Session): void {
  if (out === undefined) return void process.stdout.write(text);
  const done = writeNew(out, text, force === true);
  tellWritten(done, out, words[session.language].expanded(out), session);
}

/** A file of which a part stays open would not be what was asked for. */
function refuse({ problems, written }: Expanded, ids: readonly string[], { language, exit }: Session): void {
  for (const problem of problems)
    complain(harmless(explain(problem, written, readSchema(), ids).sentence[language]));
  exit(1);
}

function expand(file: string, options: Options, session: Session): void {
  const presets = readPresets();
  const expanded = expandFile(file, presets);
  if (!expanded) {
    complain(words[session.language].settingsUnread(file));
    return session.exit(2);
  }
  if (expanded.problems.length) {
    const ids = presets.map(({ id }) => id);
    return refuse(expanded, ids, session);
  }
  write(expanded.text, options, session);
}

/** Adds `shirase expand`. */
export function addExpand(shirase: Command, session: Session): void {
  const word = words[session.language];
  spoken(shirase.command('expand'), session.language)
    .description(word.expand)
    .argument('<file>', word.settings)
    .option('--out <file>', word.expandOut)
    .option('--force', word.force)
    .addHelpText('after', `\n${word.exits}`)
    .action((file: string, options: Options) => expand(file, options, session));
}
