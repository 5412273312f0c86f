function watchAdded(meet) {
    new MutationObserver(records => {
        for (const node of records.flatMap(({addedNodes: addedNodes}) => [ ...addedNodes ])) if (node instanceof Element) meet(node);
    }).observe(document, {
        childList: true,
        subtree: true
    });
    meet(document.documentElement);
}

export { watchAdded };
