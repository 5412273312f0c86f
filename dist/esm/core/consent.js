/** When an answer was given, when it ends, and under what id. */
function describeRecord(record, settings) {
    const moment = (days = 0) => record?.time ? new Date((record.time + days * 86_400) * 1000).toISOString() : null;
    return { decidedAt: moment(), expiresAt: moment(settings?.days), id: record?.id ?? null };
}
/** The ids that may run, or those that may not. */
const idsOf = (allowed, granted) => Object.freeze([...allowed.keys()].filter((id) => allowed.get(id) === granted));

export { describeRecord, idsOf };
