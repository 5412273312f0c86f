function beside(panel, edge) {
    const {style: style} = document.documentElement;
    const [side, end] = [ `scroll-padding-${edge}`, "padding-bottom" ];
    const [before, endBefore] = [ style.getPropertyValue(side), style.getPropertyValue(end) ];
    const give = name => style.setProperty(name, `${panel.offsetHeight}px`);
    const observer = new ResizeObserver(() => give(side));
    const clear = ({target: target}) => {
        if (!document.body.contains(target)) return;
        const over = panel.getBoundingClientRect();
        const {top: top, bottom: bottom} = target.getBoundingClientRect();
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

let isMade = false;

function makeRoom() {
    if (isMade) return;
    isMade = true;
    let giveBack = () => undefined;
    const follow = banner => {
        const panel = banner?.shadowRoot?.querySelector("section.panel");
        if (panel) giveBack = beside(panel, banner.dataset["edge"] ?? "bottom");
    };
    document.addEventListener("shirase:shown", ({detail: detail}) => follow(detail.element));
    document.addEventListener("shirase:hidden", ({detail: detail}) => {
        if (!detail.element.matches("shirase-banner")) return;
        giveBack();
        giveBack = () => undefined;
    });
    follow(document.querySelector("shirase-banner"));
}

export { makeRoom };
