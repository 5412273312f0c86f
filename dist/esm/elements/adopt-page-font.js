function adoptPageFont({style: style}, theme) {
    if ((theme["file-font"] ?? "inherit") !== "inherit" || !document.body) return;
    style.setProperty("--_file-font", getComputedStyle(document.body).fontFamily);
}

export { adoptPageFont };
