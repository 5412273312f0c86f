import type { Command } from 'commander';
import colours from 'picocolors';
import type { ToolLanguage } from '../check/place-words';
import type { PresetFile } from '../config/types/preset';
import type { WrittenText } from '../config/types/small-types';
import { complain, say, spoken, type Session } from './command';
import { findPresets } from './find-presets';
import { harmless } from './harmless';
import { presetLinks } from './preset-links';
import { readPresets } from './read-presets';
import { words } from './words';

const inWords = (text: WrittenText | undefined, language: ToolLanguage): string =>
  typeof text === 'string' ? text : (text?.[language] ?? '');

/** A line for each: id, name, recipient, and whether its facts were seen in sources. */
function printPresets(presets: readonly PresetFile[], language: ToolLanguage): string {
  const width = Math.max(...presets.map(({ id }) => id.length));
  return presets
    .map(({ id, name, recipient, verified }) => {
      const parts = [inWords(name, language), inWords(recipient?.name, language)].filter(Boolean);
      const mark = verified ? '' : `  ${colours.yellow(words[language].unverified)}`;
      return `${colours.bold(id.padEnd(width))}  ${parts.join(' – ')}${mark}`;
    })
    .join('\n');
}

/** A line for each address: the day, the service, what it is, and where. */
const printLinks = (presets: readonly PresetFile[], language: ToolLanguage): string =>
  presets
    .flatMap(presetLinks)
    .map(({ checkedOn, id, kind, url }) => [checkedOn, id, words[language].linkKind[kind], url].join('\t'))
    .join('\n');

function list(word: string, links: boolean, { language, exit }: Session): void {
  const found = findPresets(readPresets(), word);
  if (found.length) return say((links ? printLinks : printPresets)(found, language));
  complain(words[language].noPreset(harmless(word)));
  exit(1);
}

/** Adds `shirase presets`. */
export function addPresets(shirase: Command, session: Session): void {
  const word = words[session.language];
  spoken(shirase.command('presets'), session.language)
    .description(word.presets)
    .argument('[word]', word.presetWord, '')
    .option('--links', word.presetLinks)
    .action((asked: string, { links }: { links?: boolean }) => list(asked, links === true, session));
}
