/** The view of an element that has its file; a heading level that is none counts as the second. */
function noticeView(consent, settings, level) {
    const usable = Number.isInteger(level) && level >= 1 && level <= 6;
    return { settings, consent, voice: consent.voice(settings), level: usable ? level : 2 };
}

export { noticeView };
