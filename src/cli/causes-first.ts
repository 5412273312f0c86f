import type { CheckProblem } from '../check/check-problem';
import type { Places } from './places';

/** A problem and where it stands in the text. */
export interface Located {
  readonly problem: CheckProblem;
  readonly offset: number;
  readonly offsets?: readonly number[];
  /** Where the first stands of what is there twice. */
  readonly first?: number | undefined;
  /** Where it is told, if not at its place. */
  readonly order?: number;
}

/** A misspelt key is why another is missing: it is told before what it leads to, where that is told, at the object. */
export function causesFirst(located: readonly Located[], { offsets }: Places): readonly Located[] {
  const lacking = new Set(
    located.flatMap(({ problem, offset }) => (offsets.has(problem.path) ? [] : [offset])),
  );
  return located.map((one) => {
    const { code, path } = one.problem;
    const object = offsets.get(path.slice(0, path.lastIndexOf('/')))?.value;
    const isCause = code === 'unknown-key' && object !== undefined && lacking.has(object);
    return isCause ? { ...one, order: object } : one;
  });
}
