const hasAgreed = ({record: record}) => [ ...record?.categories ?? [], ...record?.services ?? [] ].some(answer => answer.endsWith(":1"));

function eventOf(before, {by: by, granted: granted}, {rules: rules}) {
    if (by === "acknowledge") return "acknowledged";
    const free = [ ...rules.keys() ].filter(id => !rules.get(id)?.required);
    const allowed = free.filter(id => granted.includes(id));
    const agreed = before.some(hasAgreed);
    if (free.length && !allowed.length) return agreed ? "withdrawn" : "refused";
    if (agreed && !before.every(({answered: answered}) => answered)) return "renewed";
    return allowed.length < free.length ? "partial" : "given";
}

export { eventOf };
