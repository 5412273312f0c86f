import type { AnyNode } from 'acorn';
import { nodes, rootName } from './nodes';

/** What the names of a script stand for. */
export interface Bindings {
  /** By name: what it was given when it was declared, where nothing else can have come between. */
  readonly values: ReadonlyMap<string, AnyNode>;
  readonly imported: ReadonlySet<string>;
  /** By name: where something inside it is set later. */
  readonly changes: ReadonlyMap<string, readonly AnyNode[]>;
}

/** The names that a node declares; several scopes may declare the same. */
function declared(node: AnyNode): readonly AnyNode[] {
  switch (node.type) {
    case 'VariableDeclarator':
    case 'ClassDeclaration':
      return node.id ? [node.id] : [];
    case 'FunctionDeclaration':
      return node.id ? [node.id, ...node.params] : node.params;
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return node.params;
    case 'CatchClause':
      return node.param ? [node.param] : [];
    case 'ImportDeclaration':
      return node.specifiers.map(({ local }) => local);
    default:
      return [];
  }
}

/** What a node sets. */
const target = (node: AnyNode): AnyNode | undefined => {
  if (
    node.type === 'AssignmentExpression' ||
    node.type === 'ForInStatement' ||
    node.type === 'ForOfStatement'
  )
    return node.left;
  return node.type === 'UpdateExpression' ? node.argument : undefined;
};

const identifiers = (node: AnyNode): string[] =>
  [...nodes(node)].flatMap((one) => (one.type === 'Identifier' ? [one.name] : []));

/** Goes through a script for what its names stand for. A name that is declared or set twice stands for nothing. */
export function bindingsOf(root: AnyNode): Bindings {
  const values = new Map<string, AnyNode>();
  const [imported, met, spoilt] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const changes = new Map<string, AnyNode[]>();
  for (const node of nodes(root)) {
    for (const name of declared(node).flatMap(identifiers)) (met.has(name) ? spoilt : met).add(name);
    if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && node.init)
      values.set(node.id.name, node.init);
    if (node.type === 'FunctionDeclaration' && node.id) values.set(node.id.name, node);
    if (node.type === 'ImportDeclaration') for (const { local } of node.specifiers) imported.add(local.name);
    const set = target(node);
    if (set?.type === 'Identifier') spoilt.add(set.name);
    const name = set?.type === 'MemberExpression' ? rootName(set) : undefined;
    if (name !== undefined) changes.set(name, (changes.get(name) ?? []).concat(node));
  }
  for (const name of spoilt) values.delete(name);
  return { values, imported, changes };
}
