import { textMarks } from './text-marks';

/** A text as plain characters, for names and attributes: `{漢字|かんじ}` is 漢字, `[label](url)` its label. */
export const withoutMarks = (text: string): string =>
  text.replace(
    textMarks,
    (_, label?: string, _url?: string, strong?: string, base?: string) =>
      label ?? (strong ? withoutMarks(strong) : (base ?? ' ')),
  );
