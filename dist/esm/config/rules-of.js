const ruleNames = [ "JP", "EU", "US-CA" ];

function rulesOf(written) {
    const rules = Array.isArray(written) ? ruleNames.filter(rule => written.includes(rule)) : [];
    return new Set(rules.length ? rules : [ "JP" ]);
}

export { ruleNames, rulesOf };
