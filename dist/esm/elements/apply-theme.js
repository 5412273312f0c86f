/** The page's own type, for what stands outside `<body>` and inherits nothing of it. */
const pageFont = () => (document.body ? getComputedStyle(document.body).fontFamily : '');
/** Gives the file's theme to an element, value by value: nothing of the file ever becomes a rule. */
function applyTheme(host, theme) {
    for (const [name, value] of Object.entries(theme)) {
        if (value)
            host.style.setProperty(`--_${name}`, value);
    }
    if ((theme['file-font'] ?? 'inherit') === 'inherit')
        host.style.setProperty('--_file-font', pageFont());
}

export { applyTheme };
