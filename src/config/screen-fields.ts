import { colour, font, length } from './read/facts';
import type { Reader } from './read/reader';
import { languageTag, oneOf, string } from './read/scalars';
import { isObject } from './read/shape';
import { pointer, strictShape } from './read/strict-shape';

const palette = { accent: colour, surface: colour, text: colour };

/** The file's theme, for telling what is wrong with it; `readScreen` reads it. */
export const theme = strictShape({
  ...palette,
  radius: length,
  font,
  scheme: oneOf(['auto', 'light', 'dark'], 'auto'),
  dark: strictShape(palette),
});

const wording: Reader<Readonly<Record<string, string>>> = (value, path, tell) => {
  const read = Object.create(null) as Record<string, string>;
  if (!isObject(value)) tell(path, 'type', value);
  else {
    for (const key of Object.keys(value)) {
      const said = string(value[key], `${path}/${pointer(key)}`, tell);
      if (said !== undefined) read[key] = said;
    }
  }
  return read;
};

/** Overrides of the built-in wording, likewise. */
export const texts: Reader<object> = (value, path, tell) => {
  const read = Object.create(null) as Record<string, Readonly<Record<string, string>>>;
  if (!isObject(value)) {
    if (value !== undefined) tell(path, 'type', value);
    return read;
  }
  for (const key of Object.keys(value)) {
    const tag = languageTag(key, `${path}/${pointer(key)}`, tell);
    if (tag !== undefined) read[tag] = wording(value[key], `${path}/${pointer(key)}`, tell);
  }
  return read;
};
