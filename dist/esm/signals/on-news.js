function onNews(facts, say) {
    let last = "";
    return () => {
        const now = facts();
        const text = JSON.stringify(now);
        if (text === last) return;
        const first = !last;
        last = text;
        say(now, first);
    };
}

export { onNews };
