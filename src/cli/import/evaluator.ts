import type { AnyNode } from 'acorn';
import type { Bindings } from './bindings';
import type { Of } from './nodes';
import { inText, literal, sum, template, unary, type Reader, type Result } from './plain-values';
import type { Unknown, Value } from './value';

/** Spreads of spreads grow without end. */
const mostCopied = 50_000;

const functions = [
  'FunctionExpression',
  'FunctionDeclaration',
  'ArrowFunctionExpression',
  'ClassExpression',
  'ClassDeclaration',
];

/** Tells what the expressions of a script come to, as far as reading tells it. */
export class Evaluator implements Reader {
  /** Names that were looked up. */
  readonly used = new Set<string>();
  readonly #text: string;
  readonly #bindings: Bindings;
  readonly #known = new Map<string, Result>();
  readonly #open = new Set<string>();
  #copied = 0;

  constructor(text: string, bindings: Bindings) {
    this.#text = text;
    this.#bindings = bindings;
  }

  /** A value that is not known, and why. */
  opaque({ start, end }: AnyNode, why: Unknown): Value {
    const written = this.#text
      .slice(start, Math.min(end, start + 200))
      .replace(/\s+/g, ' ')
      .slice(0, 60);
    return { kind: 'opaque', why, written, offset: start };
  }

  evaluate(node: AnyNode): Result {
    switch (node.type) {
      case 'Literal':
        return literal(node, this);
      case 'ObjectExpression':
        return this.#object(node);
      case 'ArrayExpression':
        return this.#list(node);
      case 'TemplateLiteral':
        return template(node, this);
      case 'UnaryExpression':
        return unary(node, this);
      case 'BinaryExpression':
        return sum(node, this);
      case 'Identifier':
        return node.name === 'undefined' ? undefined : this.#named(node);
      case 'MemberExpression':
        return this.#member(node);
      default:
        return this.opaque(node, functions.includes(node.type) ? 'function' : 'computed');
    }
  }

  #object(node: Of<'ObjectExpression'>): Value {
    const fields = new Map<string, Value>();
    for (const one of node.properties) {
      if (one.type === 'SpreadElement') this.#spreadFields(one, fields);
      else this.#property(one, fields);
    }
    return { kind: 'fields', fields, offset: node.start };
  }

  #property(node: Of<'Property'>, fields: Map<string, Value>): void {
    const key = this.#key(node.key, node.computed);
    if (key === undefined) {
      const unknown = this.opaque(node, 'spread');
      fields.set(this.#unnamed(node), unknown);
      return;
    }
    const value = this.#propertyValue(node, key);
    if (value) fields.set(key, value);
    else fields.delete(key);
  }

  #propertyValue(node: Of<'Property'>, key: string): Result {
    if (node.method || node.kind !== 'init') return this.opaque(node, 'function');
    const setsPrototype = key === '__proto__' && !node.computed && !node.shorthand;
    return setsPrototype ? this.opaque(node, 'prototype') : this.evaluate(node.value);
  }

  #key(node: AnyNode, computed: boolean): string | undefined {
    return !computed && node.type === 'Identifier' ? node.name : inText(this.evaluate(node));
  }

  /** A key for what has none that is known. No reader asks for it. */
  #unnamed({ start, end }: AnyNode): string {
    return `{${this.#text.slice(start, Math.min(end, start + 30))}}`;
  }

  #spreadFields(node: Of<'SpreadElement'>, fields: Map<string, Value>): void {
    const value = this.evaluate(node.argument);
    if (!value || (value.kind === 'plain' && typeof value.plain !== 'string')) return;
    if (value.kind === 'fields' && this.#mayCopy(value.fields.size))
      for (const [key, one] of value.fields) fields.set(key, one);
    else fields.set(this.#unnamed(node), this.opaque(node, value.kind === 'fields' ? 'too-large' : 'spread'));
  }

  #list(node: Of<'ArrayExpression'>): Value {
    const items: Value[] = [];
    for (const one of node.elements) {
      if (one?.type === 'SpreadElement') this.#spreadItems(one, items);
      else {
        const item = one ? this.evaluate(one) : undefined;
        if (item) items.push(item);
      }
    }
    return { kind: 'list', items, offset: node.start };
  }

  #spreadItems(node: Of<'SpreadElement'>, items: Value[]): void {
    const value = this.evaluate(node.argument);
    if (value?.kind === 'list' && this.#mayCopy(value.items.length))
      for (const one of value.items) items.push(one);
    else items.push(this.opaque(node, value?.kind === 'list' ? 'too-large' : 'spread'));
  }

  #mayCopy(count: number): boolean {
    this.#copied += count;
    return this.#copied <= mostCopied;
  }

  /** What a name stands for. What is not known of it is told where it is used. */
  #named(node: Of<'Identifier'>): Result {
    const { name } = node;
    this.used.add(name);
    if (this.#bindings.imported.has(name)) return this.opaque(node, 'import');
    if (this.#open.has(name)) return this.opaque(node, 'circular');
    const value = this.#lookUp(name);
    if (value === null) return this.opaque(node, 'computed');
    return value?.kind === 'opaque' ? { ...value, offset: node.start } : value;
  }

  #lookUp(name: string): Result | null {
    const given = this.#bindings.values.get(name);
    if (!given) return null;
    if (!this.#known.has(name)) {
      this.#open.add(name);
      this.#known.set(name, this.evaluate(given));
      this.#open.delete(name);
    }
    return this.#known.get(name);
  }

  #member(node: Of<'MemberExpression'>): Result {
    const value = this.evaluate(node.object);
    const key = this.#key(node.property, node.computed);
    if (key === undefined) return this.opaque(node, 'computed');
    const inner =
      value?.kind === 'fields'
        ? value.fields.get(key)
        : value?.kind === 'list'
          ? value.items[Number(key)]
          : undefined;
    return inner ?? this.opaque(node, 'computed');
  }
}
