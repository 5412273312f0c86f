import { languages } from './consent-fields';
import { colour, font, length } from './read/facts';
import type { Reader } from './read/reader';
import { languageTag, oneOf, string } from './read/scalars';
import { isObject, shape } from './read/shape';
import { strictShape } from './read/strict-shape';
import { url } from './read/url';
import type { Palette, Theme, WordingOverrides } from './notice-settings';

const palette = { accent: colour, surface: colour, text: colour };

const theme = strictShape<Theme>({
  ...palette,
  radius: length,
  font,
  scheme: oneOf(['auto', 'light', 'dark'], 'auto'),
  dark: strictShape<Palette>(palette),
});

const wording: Reader<Readonly<Record<string, string>>> = (value, path, tell) => {
  const read = Object.create(null) as Record<string, string>;
  if (!isObject(value)) tell(path, 'type', value);
  else {
    for (const key of Object.keys(value)) {
      const said = string(value[key], `${path}/${key}`, tell);
      if (said !== undefined) read[key] = said;
    }
  }
  return read;
};

const texts: Reader<WordingOverrides> = (value, path, tell) => {
  const read = Object.create(null) as Record<string, Readonly<Record<string, string>>>;
  if (!isObject(value)) {
    if (value !== undefined) tell(path, 'type', value);
    return read;
  }
  for (const key of Object.keys(value)) {
    const tag = languageTag(key, `${path}/${key}`, tell);
    if (tag !== undefined) read[tag] = wording(value[key], `${path}/${key}`, tell);
  }
  return read;
};

/** What every screen reads of the file: its look, its language and its words. */
export const screenFields = {
  languages,
  theme,
  texts,
  notice: shape({ page: url }),
};
