function preferencesGroups({categories: categories, services: services}, rules) {
    const taken = new Set;
    const usable = (one, category) => {
        const {id: id} = one;
        if (id === undefined || category === undefined || taken.has(id) || rules.get(id)?.category !== category) return false;
        taken.add(id);
        return true;
    };
    const places = categories.filter(one => usable(one, one.id));
    const byCategory = new Map(places.map(({id: id}) => [ id, [] ]));
    for (const one of services) if (usable(one, one.category)) byCategory.get(one.category)?.push(one);
    return places.flatMap(category => {
        const {id: id} = category;
        const required = rules.get(id ?? "")?.required === true;
        return id === undefined ? [] : [ {
            id: id,
            category: category,
            required: required,
            services: byCategory.get(id) ?? []
        } ];
    });
}

export { preferencesGroups };
