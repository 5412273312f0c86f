import { parse, parseExpressionAt, type AnyNode, type Options } from 'acorn';

/** A script as a tree, or where and why it is none. */
export type Script = { readonly root: AnyNode } | { readonly offset: number; readonly detail: string };

const options: Options = {
  ecmaVersion: 'latest',
  sourceType: 'module',
  allowAwaitOutsideFunction: true,
  allowReturnOutsideFunction: true,
};

const comment = /^(\s|\/\/.*|\/\*[^]*?\*\/)*/;

/** What the parser says where the stack ended. */
const stackEnded = /stack space/;

/** JSON, with comments at most: as a script, its braces would be a block. */
function parseObject(text: string): AnyNode {
  const root = parseExpressionAt(text, 0, options);
  const rest = text.slice(root.end).replace(comment, '');
  if (rest === '') return root;
  const offset = text.length - rest.length;
  throw Object.assign(new SyntaxError('Unexpected token'), { pos: offset });
}

function parseAny(text: string): AnyNode {
  if (text.replace(comment, '').startsWith('{')) return parseObject(text);
  try {
    return parse(text, options);
  } catch (error) {
    // An old script may use words that modules keep for themselves; if it is none either, the first error counts.
    try {
      return parse(text, { ...options, sourceType: 'script' });
    } catch {
      throw error;
    }
  }
}

/** Reads a script, a module or JSON. Nothing of it is run. Throws a `RangeError` where it is nested too deep. */
export function parseScript(text: string): Script {
  try {
    return { root: parseAny(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    if (stackEnded.test(error.message)) throw new RangeError(error.message, { cause: error });
    const { pos = 0 } = error as SyntaxError & { readonly pos?: number };
    return { offset: pos, detail: error.message.replace(/ \(\d+:\d+\)$/, '') };
  }
}
