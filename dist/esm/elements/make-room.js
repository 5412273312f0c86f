function makeRoom(panel, edge) {
    const {style: style} = document.documentElement;
    const [side, end] = [ `scroll-padding-${edge}`, "padding-bottom" ];
    const [before, endBefore] = [ style.getPropertyValue(side), style.getPropertyValue(end) ];
    const give = name => style.setProperty(name, `${panel.offsetHeight}px`);
    const observer = new ResizeObserver(() => give(side));
    const clear = event => {
        if (!document.body.contains(event.target)) return;
        const over = panel.getBoundingClientRect();
        const {top: top, bottom: bottom} = event.composedPath()[0].getBoundingClientRect();
        const covered = edge === "top" ? Math.min(0, top - over.bottom) : Math.max(0, bottom - over.top);
        if (covered > 0) give(end);
        scrollBy(0, covered);
    };
    observer.observe(panel);
    document.addEventListener("focusin", clear);
    return () => {
        observer.disconnect();
        document.removeEventListener("focusin", clear);
        style.setProperty(side, before);
        style.setProperty(end, endBefore);
    };
}

export { makeRoom };
