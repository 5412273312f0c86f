function verdictOf(status, retryAfter) {
    if (status >= 200 && status < 300) return {
        is: "taken"
    };
    const passes = status >= 500 || [ 408, 425, 429 ].includes(status);
    return passes ? {
        is: "later",
        retryAfter: Number(retryAfter) || 0
    } : {
        is: "refused"
    };
}

export { verdictOf };
