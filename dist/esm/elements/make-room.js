/**
 * Makes room on the page for what stands over its edge: as long as it is there, the page scrolls a focused control
 * clear of it (WCAG 2.2, 2.4.11). Nothing on the page moves. Gives the way to take the room back.
 */
function makeRoom(panel, edge) {
    const { style } = document.documentElement;
    const side = `scroll-padding-${edge}`;
    const before = style.getPropertyValue(side);
    const observer = new ResizeObserver(() => style.setProperty(side, `${panel.offsetHeight}px`));
    observer.observe(panel);
    return () => {
        observer.disconnect();
        style.setProperty(side, before);
    };
}

export { makeRoom };
