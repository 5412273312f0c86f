import { withoutMarks } from "../config/without-marks.js";

import { sharedStore } from "../core/shared-store.js";

import { builtIn } from "./built-in.js";

import { makeRoom } from "./make-room.js";

import { remarks } from "./remarks.js";

import { preferencesWording } from "./wording/preferences.js";

const nothing = () => undefined;

const languageOf = banner => banner.shadowRoot?.querySelector("[lang]")?.lang ?? "";

function liveRegion({shadowRoot: root}) {
    const region = root?.querySelector("[role=status]") ?? document.createElement("p");
    Object.assign(region.style, {
        position: "absolute",
        clipPath: "inset(50%)"
    });
    region.role = "status";
    root?.append(region);
    return words => requestAnimationFrame(() => region.textContent = words.trim());
}

function attend(banner, panel) {
    let before = null;
    const isModal = panel.localName === "dialog";
    const giveBack = isModal ? nothing : makeRoom(panel, banner.dataset["edge"] ?? "");
    panel.addEventListener("focusin", ({relatedTarget: relatedTarget}) => before ??= relatedTarget);
    const announce = liveRegion(banner);
    announce(panel.querySelector("h2")?.textContent ?? "");
    banner.answered = ({saved: saved}) => {
        const key = saved ? "preferences.saved" : "preferences.notSaved";
        announce(withoutMarks(builtIn(preferencesWording, key, languageOf(banner)).text));
    };
    return () => {
        giveBack();
        if (document.activeElement === document.body) before?.focus?.({
            preventScroll: true
        });
        if (banner.parentNode === document.documentElement) setTimeout(() => banner.shadowRoot?.querySelector(".panel") ?? banner.remove(), 1e3);
    };
}

function remember() {
    const store = sharedStore();
    if (!store || !(store.remembered() ?? store.settings()?.place?.showGpcStatus)) return;
    const say = language => remarks(store, language).flatMap((one, index) => index ? [ " ", one ] : [ one ]);
    store.screen.set({
        ...store.screen.get(),
        remarks: say
    });
}

function outliveDocument() {
    const lookAgain = () => {
        const screen = sharedStore()?.screen;
        screen?.set({
            ...screen.get()
        });
    };
    new MutationObserver(() => {
        if (document.body) lookAgain(); else document.addEventListener("DOMContentLoaded", lookAgain, {
            once: true
        });
    }).observe(document, {
        childList: true
    });
}

let isThere = false;

function attendBanner() {
    if (isThere || typeof document !== "object") return;
    isThere = true;
    let end = nothing;
    const arrive = element => {
        const panel = element?.shadowRoot?.querySelector(".panel");
        if (panel) end = attend(element, panel);
    };
    document.addEventListener("shirase:shown", ({detail: detail}) => arrive(detail.element));
    document.addEventListener("shirase:hidden", ({detail: detail}) => {
        if (!detail.element.matches("shirase-banner")) return;
        end();
        end = nothing;
    });
    document.addEventListener("shirase:ready", remember);
    outliveDocument();
    remember();
    arrive(document.querySelector("shirase-banner"));
}

export { attendBanner };
