function describeRecord(record, settings) {
    const moment = (days = 0) => record?.time ? new Date((record.time + days * 86400) * 1e3).toISOString() : null;
    return {
        decidedAt: moment(),
        expiresAt: moment(settings?.days),
        id: record?.id ?? null
    };
}

const idsOf = (allowed, granted) => Object.freeze([ ...allowed.keys() ].filter(id => allowed.get(id) === granted));

export { describeRecord, idsOf };
