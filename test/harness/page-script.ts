/** Where to press an element, or why that is not possible yet. */
export type Spot = { x: number; y: number } | { problem: string };

/**
 * A call as source text. The transpiler names functions by a helper of its own, which a page does not have,
 * and the answer is made JSON here, so that every engine hands back the same.
 */
export function expression(
  code: string | ((...args: unknown[]) => unknown),
  args: readonly unknown[],
): string {
  const call = typeof code === 'string' ? code : `(${String(code)})(...${JSON.stringify(args)})`;
  return `(async () => { const __name = (f) => f; return JSON.stringify(await (${call})); })()`;
}

/** Runs in the page, so it holds all that it needs: finds an element through open shadow roots and waits for it to be still. */
export async function locate(selector: string): Promise<Spot> {
  type Root = Document | ShadowRoot;
  const inside = (root: Root, part: string): Element[] => [
    ...root.querySelectorAll(part),
    ...[...root.querySelectorAll('*')].flatMap((el) => (el.shadowRoot ? inside(el.shadowRoot, part) : [])),
  ];
  const roots = (el: Element): Root[] => (el.shadowRoot ? [el.shadowRoot] : []);
  const parts = selector.split('>>>').map((part) => part.trim());
  let found: Element[] = [];
  let scope: Root[] = [document];
  for (const part of parts) {
    found = scope.flatMap((root) => inside(root, part));
    scope = found.flatMap(roots);
  }
  const boxOf = (el: Element) => el.getBoundingClientRect();
  const target = found.find((el) => boxOf(el).width > 0 && boxOf(el).height > 0);
  if (!target) return { problem: found.length ? 'it has no size' : 'no such element' };

  target.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const before = boxOf(target);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const box = boxOf(target);
  if (box.x !== before.x || box.y !== before.y) return { problem: 'it is moving' };

  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  let top = document.elementFromPoint(x, y);
  while (top?.shadowRoot?.elementFromPoint(x, y) && top.shadowRoot.elementFromPoint(x, y) !== top) {
    top = top.shadowRoot.elementFromPoint(x, y);
  }
  for (let node: Node | null = top; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    if (node === target) return { x, y };
  }
  return { problem: `it is covered by ${top?.localName ?? 'nothing'}` };
}
