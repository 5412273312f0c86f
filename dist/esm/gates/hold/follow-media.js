import { holdInside, free } from "./hold-element.js";

function followMedia(page, heldBy) {
    const loose = new Set;
    const released = new Set;
    const settle = media => {
        if (media.getAttribute("src") !== media.dataset["src"]) return;
        free(media);
        released.add(media);
    };
    return {
        remember(media) {
            if (page.get().asked) loose.add(media);
        },
        look() {
            for (const media of loose) page.scan(media);
            for (const media of document.querySelectorAll(":is(iframe,img)[data-held]")) settle(media);
            for (const media of loose) settle(media);
            if (!page.get().asked) loose.clear();
            for (const media of released) if (!media.isConnected || holdInside(media, heldBy)) released.delete(media);
        }
    };
}

export { followMedia };
