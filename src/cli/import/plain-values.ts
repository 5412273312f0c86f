import type { AnyNode } from 'acorn';
import type { Of } from './nodes';
import type { Plain, Unknown, Value } from './value';

/** An expression's value; `undefined` where it is that. */
export type Result = Value | undefined;

/** What tells the values of the expressions within one. */
export interface Reader {
  readonly evaluate: (node: AnyNode) => Result;
  readonly opaque: (node: AnyNode, why: Unknown) => Value;
}

/** Texts that are put together of themselves grow without end. */
const longest = 100_000;

const plain = (value: Plain['plain'], { start: offset }: AnyNode): Plain => ({
  kind: 'plain',
  plain: value,
  offset,
});

/** A text or a number, as it stands within a text. */
export const inText = (value: Result): string | undefined =>
  value?.kind === 'plain' && (typeof value.plain === 'string' || typeof value.plain === 'number')
    ? String(value.plain)
    : undefined;

export function literal(node: Of<'Literal'>, reader: Reader): Value {
  const { value, regex, start: offset } = node;
  if (regex) return { kind: 'pattern', source: regex.pattern, flags: regex.flags, offset };
  return value === null || ['string', 'number', 'boolean'].includes(typeof value)
    ? plain(value as Plain['plain'], node)
    : reader.opaque(node, 'computed');
}

/** Texts and numbers put together; not known where one of them is not. */
function joined(parts: readonly (string | undefined)[], node: AnyNode, reader: Reader): Value {
  const length = parts.reduce((sum, part = '') => sum + part.length, 0);
  if (length > longest) return reader.opaque(node, 'too-large');
  return parts.every((part) => part !== undefined)
    ? plain(parts.join(''), node)
    : reader.opaque(node, 'computed');
}

export function template(node: Of<'TemplateLiteral'>, reader: Reader): Value {
  const parts = node.quasis.flatMap(({ value }, at) => {
    const inner = node.expressions[at];
    return [value.cooked ?? undefined, inner ? inText(reader.evaluate(inner)) : ''];
  });
  return joined(parts, node, reader);
}

export function sum(node: Of<'BinaryExpression'>, reader: Reader): Value {
  const sides = [node.left, node.right].map((side) => reader.evaluate(side));
  const tooLarge = sides.find((side) => side?.kind === 'opaque' && side.why === 'too-large');
  if (tooLarge) return tooLarge;
  const isText = sides.some((side) => side?.kind === 'plain' && typeof side.plain === 'string');
  return node.operator === '+' && isText
    ? joined(sides.map(inText), node, reader)
    : reader.opaque(node, 'computed');
}

/** `-1`, and the `!0` and `void 0` of scripts that were made small. */
export function unary(node: Of<'UnaryExpression'>, reader: Reader): Result {
  const value = reader.evaluate(node.argument);
  if (node.operator === 'void') return undefined;
  if (value?.kind !== 'plain') return reader.opaque(node, 'computed');
  if (node.operator === '!') return plain(!value.plain, node);
  return node.operator === '-' && typeof value.plain === 'number'
    ? plain(-value.plain, node)
    : reader.opaque(node, 'computed');
}
