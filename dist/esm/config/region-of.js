function regionOf(rows, said, zone) {
    if (said) return /^([A-Z]{2}(-[A-Z\d]{1,3})?|EEA)$/.exec(said.toUpperCase())?.[0] ?? "";
    const lies = country => new Intl.Locale(`und-${country}`).getTimeZones?.()?.includes(zone) ?? false;
    const countries = [ "JP", ...Object.keys(rows) ].flatMap(name => name.match(/^[A-Z]{2}(?=-|$)/) ?? []);
    return (countries.find(lies) ?? "").replace("US", "US-*");
}

export { regionOf };
