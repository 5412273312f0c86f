#!/usr/bin/env node
import { CommanderError } from 'commander';
import type { CalendarDay } from '../config/types/small-types';
import { chooseLanguage } from './choose-language';
import { program } from './program';
import { words } from './words';

/** Today, where the reader is. */
function today(): CalendarDay {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Looked at before the arguments are read, since what is said about them is in that language too. */
function askedLanguage(args: readonly string[]): string | undefined {
  const at = args.findIndex((one) => one === '--lang' || one.startsWith('--lang='));
  return at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
}

const args = process.argv.slice(2);
const system = Intl.DateTimeFormat().resolvedOptions().locale;
const language = chooseLanguage(askedLanguage(args), process.env, system);
const exit = (code: number): void => {
  process.exitCode = code;
};

// Who has seen enough (`| head`) closes the pipe.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));

try {
  await program({ language, today: today(), exit }).parseAsync(args, { from: 'user' });
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  // Help and version end so too, with 0.
  if (error.exitCode !== 0) {
    const detail = error.message.replace(/^error: /, '');
    if (!/^\(output/.test(detail)) process.stderr.write(`${words[language].usage(detail)}\n`);
    exit(2);
  }
}
