function putBack(element, change) {
    const {parentNode: parentNode, nextSibling: nextSibling} = element;
    element.remove();
    change();
    parentNode?.insertBefore(element, nextSibling);
}

export { putBack };
