import { blend, parse, wcagContrast } from 'culori';

/** Whether a colour is one whose contrast can be told: `canvas` and misspelt names are not. */
export const isColour = (written: string): boolean => parse(written) !== undefined;

/** Whether something shows through it. */
export const isSeeThrough = (written: string): boolean => (parse(written)?.alpha ?? 1) < 1;

/** The contrast of one colour upon another (WCAG 2.2), from 1 to 21; `undefined` where it depends on the page. */
export function contrastRatio(front: string, back: string): number | undefined {
  const [over, under] = [parse(front), parse(back)];
  if (!over || !under || isSeeThrough(back)) return undefined;
  return wcagContrast(blend([under, over]), under);
}
