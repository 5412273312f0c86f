import { whenThere } from "./when-there.js";

const tellMeta = ({metaPixel: map}, {allows: allows}) => map && whenThere(() => allows(map.consent) ? "grant" : "revoke", word => {
    const {fbq: fbq} = window;
    return typeof fbq === "function" ? () => void fbq("consent", word) : undefined;
});

export { tellMeta };
