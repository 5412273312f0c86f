const anchorId = name => `shirase-${name}`;

const isAsked = ({id: id}) => [ id, encodeURIComponent(id) ].some(written => location.hash === `#${written}`);

class SectionAnchors {
    #host;
    #anchors=new Map;
    #hasLed=false;
    constructor(host) {
        this.#host = host;
        host.addController(this);
    }
    keep(names) {
        for (const [name, anchor] of this.#anchors) if (!names.includes(name)) this.#remove(name, anchor);
    }
    place(names) {
        this.keep(names);
        for (const name of names) this.#add(name);
        if (names.length) this.#lead();
    }
    hostDisconnected() {
        for (const [name, anchor] of this.#anchors) this.#remove(name, anchor);
    }
    #add(name) {
        const id = anchorId(name);
        if (this.#anchors.get(name)?.parentNode === this.#host || this.#isTaken(id)) return;
        const anchor = Object.assign(document.createElement("span"), {
            id: id,
            slot: id
        });
        this.#anchors.set(name, anchor);
        this.#host.prepend(anchor);
    }
    #isTaken(id) {
        const found = document.getElementById(id);
        return !!found && (found === this.#host || !this.#host.contains(found));
    }
    #remove(name, anchor) {
        anchor.remove();
        this.#anchors.delete(name);
    }
    #lead() {
        if (this.#hasLed) return;
        this.#hasLed = true;
        const asked = [ ...this.#anchors.values() ].find(isAsked);
        if (scrollY === 0) asked?.scrollIntoView();
    }
}

export { SectionAnchors, anchorId };
