import colours from 'picocolors';
import type { ToolLanguage } from '../check/place-words';
import type { FileReport, Finding } from './check-file';
import { harmless } from './harmless';
import { words } from './words';

/** Places of one problem that are listed; a file that lacks a language lacks it everywhere. */
const listed = 10;

const at = (file: string, { line, column }: { readonly line: number; readonly column: number }): string =>
  `${file}:${line}:${column}`;

function placeLines(file: string, { places = [], positions }: Finding, language: ToolLanguage): string[] {
  const lines = positions
    .slice(0, listed)
    .map(
      (position, index) => `    ${colours.dim(`${at(file, position)}  ${harmless(places[index] ?? '')}`)}`,
    );
  const rest = positions.length - lines.length;
  return rest > 0 ? [...lines, `    ${colours.dim(words[language].more(rest))}`] : lines;
}

function findingLines(file: string, finding: Finding, language: ToolLanguage): string[] {
  const { level, sentence, code, path } = finding;
  const name = words[language].level[level];
  const mark = level === 'error' ? colours.red(name) : colours.yellow(name);
  const source = colours.dim(`(${code} at ${harmless(path) || '/'})`);
  return [
    `${colours.bold(at(file, finding))}  ${mark}  ${harmless(sentence[language])}  ${source}`,
    ...placeLines(file, finding, language),
  ];
}

/** How many there are of a level. */
export const count = (reports: readonly FileReport[], level: Finding['level']): number =>
  reports.reduce((sum, { findings }) => sum + findings.filter((one) => one.level === level).length, 0);

/** For people: a line for each problem, file by file, and what it comes to. */
export function printReports(reports: readonly FileReport[], language: ToolLanguage): string {
  const groups = reports
    .filter(({ findings }) => findings.length)
    .map(({ file, findings }) =>
      findings.flatMap((one) => findingLines(harmless(file), one, language)).join('\n'),
    );
  const [errors, warnings] = [count(reports, 'error'), count(reports, 'warning')];
  const sum = words[language].summary(reports.length, errors, warnings);
  const last = errors + warnings ? sum : `${sum}\n${words[language].clean}`;
  return [...groups, errors ? colours.red(last) : warnings ? colours.yellow(last) : colours.green(last)].join(
    '\n\n',
  );
}

/** For programs: everything, in both languages. */
export const printJson = (reports: readonly FileReport[]): string =>
  JSON.stringify(
    { files: reports, errors: count(reports, 'error'), warnings: count(reports, 'warning') },
    null,
    2,
  );
