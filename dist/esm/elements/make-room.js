function makeRoom(panel, edge) {
    const {style: style} = document.documentElement;
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
