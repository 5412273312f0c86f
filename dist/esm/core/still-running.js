function stillRunning(allows) {
    const ran = document.querySelectorAll('script:is([data-category],[data-service]):not([type="text/plain"])');
    const stopped = [ ...ran ].map(({dataset: {category: category, service: service}}) => [ service, category ].filter(id => id !== undefined)).filter(ids => ids.some(id => !id.startsWith("!") && !allows(id)));
    return [ ...new Set(stopped.map(([id]) => id ?? "")) ];
}

export { stillRunning };
