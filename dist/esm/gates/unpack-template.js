import { webAddress } from "../core/web-address.js";

const code = /^$|^module$|(java|ecma)script/i;

const loading = "iframe,img,video,audio,source,link";

function gate({dataset: dataset}, {category: category, service: service}) {
    if (category !== undefined) dataset["category"] = category;
    if (service !== undefined) dataset["service"] = service;
}

function unpackTemplate(template) {
    const {content: content, dataset: dataset} = template;
    const own = ":not([data-category],[data-service])";
    const scripts = [ ...content.querySelectorAll(`script:not([nomodule])${own}`) ].filter(({type: type}) => code.test(type));
    for (const script of scripts) {
        script.dataset["type"] = script.type;
        script.type = "text/plain";
        gate(script, dataset);
    }
    for (const media of content.querySelectorAll(`:is(${loading})${own}`)) {
        const name = media.matches("link") ? "href" : "src";
        const address = media.getAttribute(name);
        if (address !== null && webAddress(address)) media.dataset[name] = address;
        if (media.dataset[name] !== undefined) gate(media, dataset);
    }
    template.replaceWith(content);
    return scripts;
}

export { unpackTemplate };
