import { trouble } from "../config/trouble.js";

const keys = [ "ad_storage", "ad_user_data", "ad_personalization", "analytics_storage", "functionality_storage", "personalization_storage", "security_storage" ];

function queue() {
    const page = window;
    if (!Array.isArray(page.dataLayer)) page.dataLayer = [];
    return page.dataLayer;
}

function push(..._command) {
    queue().push(arguments);
}

const isCommand = entry => {
    const {0: command, event: event} = Object(entry);
    return command === "config" || event === "gtm.js";
};

const states = granted => Object.fromEntries(keys.map(key => [ key, granted(key) ? "granted" : "denied" ]));

function tellGoogle(store, early) {
    let denied = false;
    const deny = wait => {
        if (denied) return;
        denied = true;
        if (queue().some(isCommand)) store.tell(trouble("google-too-late"));
        push("consent", "default", {
            ...states(key => key === "security_storage"),
            wait_for_update: wait
        });
    };
    if (early) deny(500);
    store.subscribe(() => {
        const google = store.settings()?.google;
        if (!google) return;
        deny(google.waitForUpdate);
        if (google.urlPassthrough === true) push("set", "url_passthrough", true);
        if (google.adsDataRedaction === true) push("set", "ads_data_redaction", true);
        push("consent", "update", states(key => store.allows(google.map[key] ?? "")));
    });
}

export { tellGoogle };
