import type { Command } from 'commander';
import { complain, spoken, tellWritten, type Session } from './command';
import { gpcFile, respectsGpc, writeGpc } from './gpc';
import { words } from './words';

interface Options {
  readonly out: string;
  readonly force?: boolean;
}

function write({ out, force }: Options, session: Session): void {
  const file = gpcFile(out);
  const done = writeGpc(out, session.today, force === true);
  tellWritten(done, file, words[session.language].gpcWritten(file), session);
}

function refuse(settings: string, why: 'gpcIgnored' | 'settingsUnread', { language, exit }: Session): void {
  complain(words[language][why](settings));
  exit(why === 'gpcIgnored' ? 1 : 2);
}

/** A site that ignores the signal must not say that it honours it. */
function gpc(settings: string | undefined, options: Options, session: Session): void {
  const respects = settings === undefined || respectsGpc(settings);
  if (respects) write(options, session);
  else refuse(settings, respects === false ? 'gpcIgnored' : 'settingsUnread', session);
}

/** Adds `shirase gpc`. */
export function addGpc(shirase: Command, session: Session): void {
  const word = words[session.language];
  spoken(shirase.command('gpc'), session.language)
    .description(word.gpc)
    .argument('[file]', word.gpcSettings)
    .option('--out <folder>', word.gpcOut, '.')
    .option('--force', word.force)
    .action((settings: string | undefined, options: Options) => gpc(settings, options, session));
}
