import { render } from "lit";

import { guard } from "lit/directives/guard.js";

function nodesOf(template) {
    const drawn = document.createDocumentFragment();
    render(template, drawn);
    const walker = document.createTreeWalker(drawn, NodeFilter.SHOW_COMMENT);
    const marks = [];
    while (walker.nextNode()) marks.push(walker.currentNode);
    for (const mark of marks) mark.remove();
    const nodes = document.createDocumentFragment();
    nodes.append(drawn);
    nodes.normalize();
    return nodes;
}

const settled = (service, {settings: settings, voice: voice, level: level, live: live}, draw) => guard([ service, settings, voice.language, level, live?.store ], () => live ? nodesOf(draw()) : draw());

export { settled };
