const keys = [
    'ad_storage',
    'ad_user_data',
    'ad_personalization',
    'analytics_storage',
    'functionality_storage',
    'personalization_storage',
    'security_storage',
];
/** The page's queue; an element named `dataLayer` is not one. */
function queue() {
    const page = window;
    if (!Array.isArray(page.dataLayer))
        page.dataLayer = [];
    return page.dataLayer;
}
/** Google's tags look for an `arguments` object; an array would be an event. */
function push(..._command) {
    // eslint-disable-next-line prefer-rest-params
    queue().push(arguments);
}
/** `gtag('config', …)` and its like, or the snippet of Google Tag Manager. */
const isCommand = (entry) => {
    const { 0: command, event } = Object(entry);
    return command === 'config' || event === 'gtm.js';
};
const states = (granted) => Object.fromEntries(keys.map((key) => [key, granted(key) ? 'granted' : 'denied']));
/**
 * Tells Google that nothing is granted yet, before its tags ask, and what is granted from the file's arrival on.
 * `early`: the page says that it uses Google's tags, so that the first need not wait for the file.
 * Google Consent Mode v2: https://developers.google.com/tag-platform/security/guides/consent
 */
function tellGoogle(store, early) {
    let denied = false;
    const deny = (wait) => {
        if (denied)
            return;
        denied = true;
        if (queue().some(isCommand))
            store.tell({ path: '', code: 'google-too-late', level: 'warning' });
        push('consent', 'default', { ...states((key) => key === 'security_storage'), wait_for_update: wait });
    };
    if (early)
        deny(500);
    store.subscribe(() => {
        const google = store.settings()?.google;
        if (!google)
            return;
        deny(google.waitForUpdate);
        push('consent', 'update', states((key) => store.allows(google.map[key] ?? '')));
    });
}

export { tellGoogle };
