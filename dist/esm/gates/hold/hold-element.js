const loading = "script[src],iframe[src],img:is([src],[srcset])";

const runs = /^$|^module$|script/i;

const isScript = one => one.localName === "script";

const addresses = (name, value) => name === "srcset" ? value.match(/[^\s,]\S*[^\s,]/g) ?? [] : [ value ];

function holdScript(script, address, heldBy) {
    const service = runs.test(script.type) ? heldBy(address) : undefined;
    if (service === undefined) return false;
    if (script.type) script.dataset["type"] = script.type;
    script.toggleAttribute("async", script.async);
    script.type = "text/plain";
    Object.assign(script.dataset, {
        service: service,
        held: "true"
    });
    return true;
}

function holdMedia(media, name, value, heldBy) {
    const src = addresses(name, value).find(one => heldBy(one) !== undefined);
    if (src === undefined) return false;
    Object.assign(media.dataset, {
        src: src,
        service: heldBy(src),
        held: "true"
    });
    return true;
}

function free({dataset: dataset}) {
    if (!dataset["held"]) return;
    for (const name of [ "src", "service", "held" ]) delete dataset[name];
}

function holdAttribute(one, name, value, heldBy) {
    if (isScript(one)) {
        if (one.isConnected && !one.hasAttribute("src") && !one.text) holdScript(one, value, heldBy);
        return false;
    }
    if (holdMedia(one, name, value, heldBy)) return true;
    if (name === "src" && value !== one.dataset["src"]) free(one);
    return false;
}

function holdOne(one, heldBy) {
    if (isScript(one)) return !one.isConnected && holdScript(one, one.src, heldBy);
    const names = one.getAttributeNames().filter(name => /^src(set)?$/.test(name));
    const held = names.sort().reverse().filter(name => holdMedia(one, name, one.getAttribute(name) ?? "", heldBy));
    for (const name of held) one.removeAttribute(name);
    return held.length > 0;
}

function holdInside(root, heldBy) {
    if (root.nodeType !== 1 && root.nodeType !== 11) return false;
    const part = root;
    const all = [ ...part.querySelectorAll(loading) ];
    if (root.nodeType === 1 && part.matches(loading)) all.unshift(part);
    return all.filter(one => holdOne(one, heldBy)).length > 0;
}

export { free, holdAttribute, holdInside };
