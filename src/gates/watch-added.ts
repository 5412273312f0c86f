/** Calls back for every element that is on the page or comes to it, with what it holds. Survives a new `<body>`. */
export function watchAdded(meet: (root: Element) => void): void {
  new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes]))
      if (node instanceof Element) meet(node);
  }).observe(document, { childList: true, subtree: true });
  meet(document.documentElement);
}
