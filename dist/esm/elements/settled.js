import { render } from "lit";

import { directive, Directive } from "lit/directive.js";

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

class Settled extends Directive {
    render(template) {
        return template;
    }
    update(_, [template]) {
        return nodesOf(template);
    }
}

const once = directive(Settled);

const settled = (service, {settings: settings, voice: voice, level: level, live: live}, draw) => guard([ service, settings, voice.language, level, live?.store ], () => once(draw()));

export { settled };
