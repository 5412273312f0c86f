const waiting = new Set;

function later(act) {
    const channel = new MessageChannel;
    waiting.add(channel);
    channel.port1.onmessage = () => {
        waiting.delete(channel);
        channel.port1.close();
        act();
    };
    channel.port2.postMessage("");
}

export { later };
