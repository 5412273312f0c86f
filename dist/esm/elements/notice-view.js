function noticeView(consent, settings, level) {
    const usable = Number.isInteger(level) && level >= 1 && level <= 6;
    return {
        settings: settings,
        consent: consent,
        voice: consent.voice(settings),
        level: usable ? level : 2
    };
}

export { noticeView };
