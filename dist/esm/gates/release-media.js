import { webAddress } from "../core/web-address.js";

function releaseMedia(media) {
    const {parentNode: parentNode, nextSibling: nextSibling, dataset: dataset} = media;
    const {src: src} = dataset;
    if (src === undefined || !webAddress(src)) return false;
    if (media.getAttribute("src") === src) return true;
    media.remove();
    media.src = src;
    parentNode?.insertBefore(media, nextSibling);
    return true;
}

function closeMedia(media) {
    if (media.getAttribute("src") === media.dataset["src"]) media.removeAttribute("src");
}

export { closeMedia, releaseMedia };
