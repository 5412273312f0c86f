import type { FileSentences } from '../sentence';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file. Please check its name and folder.',
  EISDIR: 'This is a folder, not a file. Please name the settings file in it.',
  EACCES: 'You are not allowed to read this file. Please check its permissions.',
};

const encodings: Readonly<Record<string, string>> = {
  unknown: 'The file is not in UTF-8.',
  damaged: 'The file is in UTF-8, but has damaged characters in it.',
};

export const file: FileSentences = {
  'file-unreadable': ({ got }) =>
    reasons[got] ??
    `The file could not be read (${got}). Please close other programs that have it open, and try again.`,
  encoding: ({ got }) =>
    `${encodings[got] ?? `The file is in ${got}, not in UTF-8.`} Please save it again as UTF-8: in Notepad under “Save as” › “Encoding”, in VS Code by the name of the encoding at the bottom right.`,
  bom: () =>
    'The file begins with an invisible mark, the BOM. It can be read all the same; to be on the safe side with other programs, save it as “UTF-8” without BOM.',
  'duplicate-key': ({ got }) =>
    `“${got}” is written more than once in the same group. Only the last one is used. Please make them one.`,
  'json-empty': () => 'The file is empty. “shirase init” writes one to start from.',
  'json-deep': () =>
    'The { } and [ ] are nested too deep to be read. Please check that each of them is closed.',
  'json-cut-off': () =>
    'The file ends too early. Please check that all of it was saved, and that no ", } or ] is missing.',
  'json-after-end': () =>
    'Something follows after the } that ends the settings. Please count the brackets, and remove what is left over.',
  'json-comma-missing': () => 'A comma is missing here. Please put one between this item and the next.',
  'json-comma-extra': () => 'There is a comma too many. No comma follows the last item; please remove it.',
  'json-colon': () => 'There is no colon after the name of the field. Please write "name": value.',
  'json-comment': () => 'Comments (// or /* */) cannot be written here. Please remove this one.',
  'json-quote': ({ got }) =>
    `The quotation mark is ${got}. Please use the straight " instead; word processors tend to change it by themselves.`,
  'json-single-quote': ({ got }) => `The quotation mark is ${got}. Please put names and texts between ".`,
  'json-full-width': ({ got }) =>
    `This is a full-width “${got}”. Outside of texts, please use half-width signs, digits and spaces.`,
  'json-unquoted': ({ got }) =>
    `“${got}” is not in quotes. Please put names and texts between ". Only numbers, true, false and null, in small letters, stand without.`,
  'json-string': () =>
    'There is a mistake in this text. Please check for a missing " at its end. Within a text, write a line break as \\n, " as \\" and \\ as \\\\.',
  'json-number': () => 'This cannot be read as a number. Please write it like 180 or 0.5.',
};
