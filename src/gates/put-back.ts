/** Changes an element off the page, in its place. */
export function putBack(element: HTMLElement, change: () => void): void {
  const { parentNode, nextSibling } = element;
  element.remove();
  change();
  parentNode?.insertBefore(element, nextSibling);
}
