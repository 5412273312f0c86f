class PreferencesDraft {
    #rules;
    #categories=new Map;
    #exceptions=new Map;
    constructor(rules, granted) {
        const on = new Set(granted);
        this.#rules = new Map([ ...rules ].filter(([, rule]) => !rule.required));
        for (const [id, {category: category}] of this.#rules) {
            if (id === category) this.#categories.set(id, on.has(id)); else this.#setService(id, category, on.has(id));
        }
    }
    isOn(id) {
        const own = this.#exceptions.get(id) ?? this.#categories.get(this.#rules.get(id)?.category ?? "");
        return own === true;
    }
    set(id, on) {
        const category = this.#rules.get(id)?.category;
        if (category === undefined) return;
        if (id === category) this.#setCategory(id, on); else this.#setService(id, category, on);
    }
    exceptionsIn(category) {
        return [ ...this.#exceptions.keys() ].filter(id => this.#rules.get(id)?.category === category).length;
    }
    choices() {
        const services = [ ...this.#rules ].filter(([id, {category: category}]) => id !== category);
        return {
            categories: Object.fromEntries(this.#categories),
            services: Object.fromEntries(services.map(([id]) => [ id, this.#exceptions.get(id) ?? null ]))
        };
    }
    #setCategory(id, on) {
        this.#categories.set(id, on);
        for (const service of [ ...this.#exceptions.keys() ]) {
            if (this.#rules.get(service)?.category === id) this.#exceptions.delete(service);
        }
    }
    #setService(id, category, on) {
        if (on === (this.#categories.get(category) === true)) this.#exceptions.delete(id); else this.#exceptions.set(id, on);
    }
}

export { PreferencesDraft };
