import { defaultTheme } from '../config/default-theme';
import { ignore } from '../config/problem';
import { own } from '../config/read/shape';
import { theme } from '../config/screen-fields';
import { contrastRatio, isColour, isSeeThrough } from './contrast-ratio';
import type { OpenFile } from './open-file';
import type { Rule } from './rule';

type Part = keyof typeof defaultTheme.light;
type Palette = Readonly<Record<Part, string | undefined>>;

/** The colours of one scheme, and where the file has them. */
interface Scheme {
  readonly path: string;
  readonly written: Palette;
  readonly colours: Readonly<Record<Part, string>>;
}

const scheme = (path: string, written: Palette, defaults: Scheme['colours']): Scheme => {
  const { accent, surface, text } = written;
  const colours = {
    accent: accent ?? defaults.accent,
    surface: surface ?? defaults.surface,
    text: text ?? defaults.text,
  };
  return { path, written, colours };
};

/** The schemes that a visitor can get to see. */
function schemes({ json }: OpenFile): readonly Scheme[] {
  const written = theme(own(json, 'theme'), '/theme', ignore);
  return [
    ...(written.scheme === 'dark' ? [] : [scheme('/theme', written, defaultTheme.light)]),
    ...(written.scheme === 'light' ? [] : [scheme('/theme/dark', written.dark, defaultTheme.dark)]),
  ];
}

/**
 * A rule for two colours. It is told at the one that the file has, of which there is one: the defaults are
 * readable together.
 */
const atLeast =
  (least: number, front: Part, code: 'text-contrast' | 'edge-contrast'): Rule =>
  (file, tell) => {
    for (const { path, written, colours } of schemes(file)) {
      const ratio = contrastRatio(colours[front], colours.surface);
      const place = written[front] === undefined ? 'surface' : front;
      // Rounded down: 4.499 is no 4.5.
      const got = String(Math.floor((ratio ?? 0) * 100) / 100);
      if (ratio !== undefined && ratio < least) tell(`${path}/${place}`, code, 'error', { got });
    }
  };

/** WCAG 2.2, 1.4.3. */
export const textContrast = atLeast(4.5, 'text', 'text-contrast');

/**
 * WCAG 2.2, 1.4.11. The words upon the accent need no rule: they are black or white, and of the two one always
 * has 4.58:1 or more, since the product of both contrasts is 21.
 */
export const edgeContrast = atLeast(3, 'accent', 'edge-contrast');

const parts = ['accent', 'surface', 'text'] as const satisfies readonly Part[];

/** A colour of the system's, one that lets the page through, or a name that is none: nobody knows how it reads. */
export const unknownColours: Rule = (file, tell) => {
  for (const { path, written } of schemes(file)) {
    for (const part of parts) {
      const colour = written[part];
      if (colour === undefined) continue;
      if (!isColour(colour) || (part === 'surface' && isSeeThrough(colour)))
        tell(`${path}/${part}`, 'colour-unchecked', 'warning', { got: colour });
    }
  }
};
