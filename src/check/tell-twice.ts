import type { TellCheck } from './rule';

/** Tells each entry of a list whose id an earlier one has. */
export function tellTwice(ids: readonly (string | undefined)[], path: string, tell: TellCheck): void {
  for (const [index, id] of ids.entries())
    if (id && ids.indexOf(id) < index) tell(`${path}/${index}/id`, 'same-name', 'error', { got: id });
}
