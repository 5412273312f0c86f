const released = 'script:is([data-category],[data-service]):not([type="text/plain"])';

const isReleased = node => node instanceof Element && node.matches(released);

function whenScriptsRan(action) {
    new MutationObserver(records => action(records.some(({addedNodes: addedNodes}) => [ ...addedNodes ].some(isReleased)))).observe(document, {
        childList: true,
        subtree: true
    });
    document.addEventListener("load", ({target: target}) => action(isReleased(target)), true);
}

export { whenScriptsRan };
