function withoutOldest(receipts) {
    const last = new Map(receipts.map(one => [ one.event, one ]));
    const index = receipts.findIndex(one => last.get(one.event) !== one);
    return receipts.filter((_, place) => place !== Math.max(index, 0));
}

export { withoutOldest };
