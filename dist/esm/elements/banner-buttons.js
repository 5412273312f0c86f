function bannerButtons(model, written) {
    const named = Array.isArray(written) ? written : [];
    const answers = model === "notice" ? [ "acknowledge" ] : [ "accept", "reject" ];
    const buttons = [ ...answers, "preferences" ];
    return buttons.filter(name => answers.includes(name) || !named.length || named.includes(name)).sort((one, other) => named.indexOf(one) - named.indexOf(other));
}

export { bannerButtons };
