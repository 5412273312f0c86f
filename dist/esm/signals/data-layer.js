import { onNews } from "./on-news.js";

function layerNamed(name) {
    const page = window;
    const found = page[name];
    if (found === undefined || found instanceof Element || found instanceof HTMLCollection) page[name] = [];
    return Array.isArray(page[name]) ? page[name] : undefined;
}

const bannerIsUp = () => !!document.querySelector("shirase-banner")?.shadowRoot?.querySelector("[part~=panel]");

const tellDataLayer = ({dataLayer: dataLayer}, {get: get}) => {
    if (!dataLayer) return undefined;
    const {name: name, event: event} = dataLayer;
    const push = entry => void layerNamed(name)?.push({
        ...entry,
        _clear: true
    });
    const tellScreen = (what, tag) => push({
        event: `shirase_${what}`,
        screen: tag.replace("shirase-", "")
    });
    for (const what of [ "shown", "hidden" ]) document.addEventListener(`shirase:${what}`, ({detail: detail}) => tellScreen(what, detail.element.localName));
    return onNews(() => {
        const {granted: granted, refused: refused, by: by, decidedAt: decidedAt} = get();
        return {
            granted: granted,
            refused: refused,
            by: by,
            decidedAt: decidedAt
        };
    }, ({granted: granted, refused: refused, by: by}, first) => {
        push({
            event: event,
            granted: [ ...granted ],
            refused: [ ...refused ],
            by: by
        });
        if (first && bannerIsUp()) tellScreen("shown", "shirase-banner");
    });
};

export { tellDataLayer };
