/** The live state of each service, and the way to change it at once. */
class ServiceSwitches {
    #host;
    #consent;
    #pressed;
    constructor(host, consent) {
        this.#host = host;
        this.#consent = consent;
        host.addController(this);
    }
    hostDisconnected() {
        this.#pressed = undefined;
    }
    get pressed() {
        return this.#pressed;
    }
    /** What arrives by e-mail alone is not the page's to allow. */
    state({ id, mechanism }) {
        const { store } = this.#consent;
        const rule = store?.settings()?.rules.get(id ?? '');
        if (!rule || !id || (mechanism.length && mechanism.every((one) => one === 'email-beacon')))
            return undefined;
        if (rule.required)
            return 'required';
        return store?.allows(id) ? 'allowed' : 'refused';
    }
    set(service, allowed) {
        const { store } = this.#consent;
        if (!store || !service.id)
            return;
        const { saved } = store.choose({ services: { [service.id]: allowed } }, 'preferences');
        this.#pressed = { service, saved };
        this.#host.requestUpdate();
    }
}

export { ServiceSwitches };
