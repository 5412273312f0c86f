import { InvalidArgumentError, Option, type Command } from 'commander';
import { nearest } from '../check/nearest';
import { expandServices } from '../config/expand-services';
import { presetsOf } from '../config/presets-of';
import { sectionIds } from '../config/words';
import { complain, say, spoken, tellWritten, type Session } from './command';
import { harmless } from './harmless';
import { readPresets } from './read-presets';
import { readSettings } from './read-settings';
import type { Rendered, RenderWish } from './render';
import { renderWords } from './render-words';
import { sectionOfElement } from './section-of-element';
import { words } from './words';
import { writeNew } from './write-new';

interface Options extends Omit<RenderWish, 'kind'> {
  readonly out?: string;
  readonly force?: boolean;
  readonly page?: boolean;
  readonly draft?: boolean;
  readonly style?: boolean;
  readonly archive?: string;
}

type Done = Extract<Rendered, { html: string }>;

function kindOf({ style, draft, page, archive }: Options): RenderWish['kind'] {
  if (style) return 'style';
  if (draft) return 'draft';
  return page || archive !== undefined ? 'page' : 'fragment';
}

function refuse(
  file: string,
  done: Exclude<Rendered, Done>,
  { lang = '' }: Options,
  { language, exit }: Session,
): void {
  const word = renderWords[language];
  const sentence = {
    empty: () => word.empty(file),
    language: () => word.language(lang, 'offered' in done ? done.offered.join(', ') : ''),
    section: () => ('name' in done ? word.section(done.name, nearest(done.name, sectionIds)) : ''),
  }[done.refused];
  complain(harmless(sentence()));
  exit(2);
}

async function keep(
  file: string,
  folder: string,
  { html, settings, language: told }: Done,
  { language, exit }: Session,
): Promise<void> {
  const { archive } = await import('./archive');
  const word = renderWords[language];
  const kept = archive(folder, html, settings, told);
  if (kept.done === 'written' || kept.done === 'same') return say(word[kept.done](kept.file));
  if (kept.done === 'failed') complain(words[language].notWritten(kept.file, kept.error));
  else complain(kept.done === 'differs' ? word.differs(kept.file) : word.unversioned(file));
  exit(2);
}

async function write(file: string, options: Options, session: Session): Promise<void> {
  const source = readSettings(file);
  if (!source) {
    complain(words[session.language].settingsUnread(file));
    return session.exit(2);
  }
  const { render } = await import('./render');
  const { json } = expandServices(source, presetsOf(readPresets()));
  const done = await render(json as typeof source, {
    ...options,
    element: wished(options),
    kind: kindOf(options),
  });
  if ('refused' in done) return refuse(file, done, options, session);
  const { out, archive, force } = options;
  if (archive !== undefined) return keep(file, archive, done, session);
  if (out === undefined) return void process.stdout.write(done.html);
  tellWritten(
    writeNew(out, done.html, force === true),
    out,
    renderWords[session.language].written(out),
    session,
  );
}

function headingLevel(written: string): number {
  if (!/^[1-6]$/.test(written)) throw new InvalidArgumentError('1–6');
  return Number(written);
}

const names = (written: string): readonly string[] =>
  written
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(sectionOfElement);

/** The sections that are asked for; all of them by the element that is the whole notice. */
const wished = ({ element }: Options): Options['element'] =>
  element?.includes('notice') ? undefined : element;

/** Adds `shirase render`. Its language is the notice's. */
export function addRender(shirase: Command, session: Session): void {
  const word = renderWords[session.language];
  spoken(shirase.command('render'), session.language, new Option('--lang <language>', word.lang))
    .description(word.about)
    .argument('<file>', word.settings)
    .option('--out <file>', word.out)
    .option('--force', words[session.language].force)
    .option('--element <names>', word.element, names)
    .option('--heading-level <level>', word.level, headingLevel, 2)
    .option('--page', word.page)
    .addOption(new Option('--draft', word.draft).conflicts('archive'))
    .addOption(new Option('--archive <folder>', word.archive).conflicts('out'))
    .addOption(new Option('--style', word.style).conflicts(['page', 'draft', 'archive']))
    .action((file: string, options: Options) => write(file, options, session));
}
