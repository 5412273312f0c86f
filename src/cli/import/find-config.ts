import type { AnyNode } from 'acorn';
import { bindingsOf, type Bindings } from './bindings';
import { Evaluator } from './evaluator';
import { nodes } from './nodes';
import type { Value } from './value';

/** Whose configuration a value is. `ours` and an older version's are known, so that more can be said than "none". */
export type Maker = 'cookieconsent' | 'klaro' | 'cookieconsent-2' | 'ours';

/** The configuration that a script holds. */
export interface Found {
  readonly maker: Maker;
  readonly value: Value;
  /** Offsets of where something of it is set after it was written down. */
  readonly changes: readonly number[];
}

const names = (value: Value | undefined): ReadonlySet<string> =>
  new Set(value?.kind === 'fields' ? value.fields.keys() : []);

const field = (value: Value | undefined, key: string): Value | undefined =>
  value?.kind === 'fields' ? value.fields.get(key) : undefined;

const isNamed = (value: Value): boolean => {
  const name = field(value, 'name');
  return name?.kind === 'plain' && typeof name.plain === 'string';
};

const cookieconsentParts = ['language', 'guiOptions', 'cookie', 'mode', 'revision', 'autoShow', 'onConsent'];

/** Whose configuration it is, by what it cannot do without. */
function makerOf(value: Value | undefined): Maker | undefined {
  const has = names(value);
  if (has.has('format') && (has.has('categories') || has.has('services'))) return 'ours';
  if (
    has.has('languages') &&
    ['current_lang', 'autorun', 'page_scripts', 'autoclear_cookies'].some((one) => has.has(one))
  )
    return 'cookieconsent-2';
  if (field(value, 'categories')?.kind === 'fields' && cookieconsentParts.some((part) => has.has(part)))
    return 'cookieconsent';
  const services = field(value, 'services') ?? field(value, 'apps');
  return services?.kind === 'list' && services.items.some(isNamed) ? 'klaro' : undefined;
}

/** The expressions that a configuration is usually handed over in. */
function handedOver(node: AnyNode): AnyNode | undefined {
  if (node.type === 'ExportDefaultDeclaration') return node.declaration;
  if (node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression') return node.right;
  if (node.type !== 'CallExpression') return undefined;
  const { callee } = node;
  const name = callee.type === 'MemberExpression' ? callee.property : callee;
  const hands = name.type === 'Identifier' && ['run', 'setup', 'render', 'show'].includes(name.name);
  return hands ? node.arguments[0] : undefined;
}

const marks = ['categories', 'services', 'apps', 'languages'];

/** An object that could be one, as it is written. */
const mayBe = (node: AnyNode): boolean =>
  node.type === 'ObjectExpression' &&
  node.properties.some(
    (one) =>
      one.type === 'Property' &&
      ((one.key.type === 'Identifier' && marks.includes(one.key.name)) ||
        (one.key.type === 'Literal' && marks.includes(String(one.key.value)))),
  );

/** Where something is set, later, of what an expression is made of. */
function changesOf(node: AnyNode, text: string, bindings: Bindings): number[] {
  const evaluator = new Evaluator(text, bindings);
  evaluator.evaluate(node);
  const names = [...evaluator.used].filter((name) => bindings.values.has(name));
  return names.flatMap((name) => bindings.changes.get(name) ?? []).map(({ start }) => start);
}

/** Finds the configuration in a script: where one is handed over, else the first that looks like one. */
export function findConfig(text: string, root: AnyNode): Found | undefined {
  const all = [...nodes(root)];
  const bindings = bindingsOf(root);
  const evaluator = new Evaluator(text, bindings);
  const candidates = [...all.map(handedOver).filter((node) => node !== undefined), ...all.filter(mayBe)];
  for (const candidate of candidates) {
    const value = evaluator.evaluate(candidate);
    const maker = makerOf(value);
    if (maker && value) return { maker, value, changes: changesOf(candidate, text, bindings) };
  }
  return undefined;
}
