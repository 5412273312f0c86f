import type { AnyNode } from 'acorn';

/** The node of one kind. */
export type Of<T extends AnyNode['type']> = Extract<AnyNode, { type: T }>;

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** All nodes of a tree in the order of the text. Not by calling itself: a generated script can be deep. */
export function* nodes(root: AnyNode): Generator<AnyNode> {
  const ahead = [root];
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    yield node;
    const inner = Object.values(node).flat().filter(isNode);
    for (const one of inner.reverse()) ahead.push(one);
  }
}

/** What a chain of properties hangs on: `a` of `a.b['c']`. */
export function rootName(node: AnyNode): string | undefined {
  let at = node;
  while (at.type === 'MemberExpression') at = at.object;
  return at.type === 'Identifier' ? at.name : undefined;
}
