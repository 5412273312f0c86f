import { stillRunning } from "../core/still-running.js";

import { byEmailAlone } from "./by-email-alone.js";

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
    state(service) {
        const {store: store} = this.#consent;
        const {id: id = ""} = service;
        const rule = store?.settings()?.rules.get(id);
        if (!rule || byEmailAlone(service)) return undefined;
        if (rule.required) return "required";
        return store?.allows(id) ? "allowed" : "refused";
    }
    async set(service, allowed) {
        const {store: store} = this.#consent;
        if (!store || !service.id) return;
        const {saved: saved} = await store.choose({
            services: {
                [service.id]: allowed
            }
        }, "preferences");
        this.#pressed = {
            service: service,
            saved: saved,
            runs: stillRunning(store.allows).includes(service.id)
        };
        this.#host.requestUpdate();
    }
}

export { ServiceSwitches };
