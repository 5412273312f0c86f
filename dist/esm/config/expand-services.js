import { isObject } from "./read/shape.js";

const isBlank = value => value === undefined || isObject(value) && !Object.keys(value).length;

const fill = (preset, own) => ({
    ...preset,
    ...Object.fromEntries(Object.entries(own).filter(([, value]) => !isBlank(value)))
});

function expandOne(service, presets) {
    if (!isObject(service) || !Object.hasOwn(service, "use")) return service;
    const {use: use, ...own} = service;
    const preset = typeof use === "string" && Object.hasOwn(presets, use) ? presets[use] : undefined;
    return preset ? fill(preset, own) : service;
}

const tellUnknown = (service, index) => isObject(service) && Object.hasOwn(service, "use") && typeof service["use"] === "string" ? [ {
    path: `/services/${index}/use`,
    code: "unknown-preset",
    level: "error",
    got: service["use"].slice(0, 80)
} ] : [];

function expandServices(json, presets) {
    const written = isObject(json) ? json["services"] : undefined;
    if (!isObject(json) || !Array.isArray(written)) return {
        json: json,
        problems: []
    };
    const services = written.map(one => expandOne(one, presets));
    return {
        json: {
            ...json,
            services: services
        },
        problems: services.flatMap(tellUnknown)
    };
}

export { expandServices };
