import { whenThere } from "./when-there.js";

function wordFor(id, {allows: allows, get: get}) {
    if (allows(id)) return "grantConsent";
    return get().asked ? "holdConsent" : "revokeConsent";
}

const tellTiktok = ({tiktokPixel: map}, store) => map && whenThere(() => wordFor(map.consent, store), word => {
    const {ttq: ttq} = window;
    const act = ttq?.[word];
    return typeof act === "function" ? () => void act.call(ttq) : undefined;
});

export { tellTiktok };
