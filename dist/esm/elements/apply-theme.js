function applyTheme(host, theme) {
    for (const [name, value] of Object.entries(theme)) host.style.setProperty(`--_${name}`, value ?? "");
}

export { applyTheme };
