import type { Languages } from './consent-settings';
import { fields } from './fields';
import { firstLanguage } from './first-language';
import { colourGrammar, fontGrammar, languageGrammar, lengthGrammar } from './grammars';
import type { ScreenSettings, Theme } from './notice-settings';
import { stringOf, textOf } from './written';

function languagesOf(value: unknown): Languages {
  const { default: written, available, original } = fields(value);
  const first = stringOf(written, languageGrammar) ?? firstLanguage;
  const tags = Array.isArray(available) ? available.filter((tag) => stringOf(tag, languageGrammar)) : [];
  return {
    default: first,
    available: [...(tags as string[]), first],
    original: stringOf(original, languageGrammar) ?? first,
  };
}

/** Nothing of the file becomes part of a style unless a grammar of our own knows it. */
function themeOf(value: unknown): Theme {
  const light = fields(value);
  const dark = fields(light['dark']);
  const colour = (written: unknown): string | undefined => stringOf(written, colourGrammar);
  return {
    'accent-light': colour(light['accent']),
    'accent-dark': colour(dark['accent']),
    'surface-light': colour(light['surface']),
    'surface-dark': colour(dark['surface']),
    'text-light': colour(light['text']),
    'text-dark': colour(dark['text']),
    'file-radius': stringOf(light['radius'], lengthGrammar),
    'file-font': stringOf(light['font'], fontGrammar),
    scheme: stringOf(light['scheme'], /^(light|dark)$/),
  };
}

/** What every screen needs of the file: its look, its language and its words. Never throws. */
export function readScreen(json: unknown): ScreenSettings {
  const { languages, theme, texts, notice } = fields(json);
  return {
    languages: languagesOf(languages),
    theme: themeOf(theme),
    texts: fields(texts),
    page: textOf(fields(notice)['page']),
  };
}
