const pageFont = () => document.body ? getComputedStyle(document.body).fontFamily : "";

function applyTheme(host, theme) {
    for (const [name, value] of Object.entries(theme)) {
        if (value) host.style.setProperty(`--_${name}`, value);
    }
    if ((theme["file-font"] ?? "inherit") === "inherit") host.style.setProperty("--_file-font", pageFont());
}

export { applyTheme };
