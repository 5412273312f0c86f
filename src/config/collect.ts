import type { Problem, StructureCode, Tell } from './problem';

/** Shortens a value so that it can stand in a message. One that is nested too deep for that has no words. */
const short = (value: unknown): string | undefined => {
  if (value === undefined) return undefined;
  try {
    return String(typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 80);
  } catch {
    return undefined;
  }
};

/** A list of problems and the function that adds to it. */
export function collect(): { problems: Problem<StructureCode>[]; tell: Tell } {
  const problems: Problem<StructureCode>[] = [];
  const tell: Tell = (path, code, value, level = 'error') => {
    const got = short(value);
    problems.push(got === undefined ? { path, code, level } : { path, code, level, got });
  };
  return { problems, tell };
}
