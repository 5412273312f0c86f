/** Calls back for every element that is on the page or comes to it, with what it holds. Survives a new `<body>`. */
export function watchAdded(meet: (root: Element) => void): void {
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) meet(node);
  }).observe(document, { childList: true, subtree: true });
  meet(document.documentElement);
}
