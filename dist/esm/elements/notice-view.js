const sectionId = (name, {version: version}) => version ? `${name}-${version}` : name;

function noticeView(consent, settings, level, switches) {
    const usable = Number.isInteger(level) && level >= 1 && level <= 6;
    return {
        settings: settings,
        voice: consent.voice(settings),
        level: usable ? level : 2,
        together: new Set,
        live: {
            store: consent.store,
            switches: switches
        }
    };
}

export { noticeView, sectionId };
