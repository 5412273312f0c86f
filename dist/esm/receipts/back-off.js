const second = 1e3;

const hour = 3600 * second;

const longestWait = 24 * hour;

function backOff(tries, chance, retryAfter = 0) {
    const own = Math.min(hour, 4 ** (tries - 1) * second);
    return Math.round(Math.max(own * (1 - chance / 2), Math.min(longestWait, retryAfter * second)));
}

function waitFor(after, now) {
    const wait = after - now;
    return wait > longestWait ? 0 : Math.max(0, wait);
}

export { backOff, longestWait, waitFor };
