/**
 * The buttons of the first layer. The model says which: refusing stands wherever accepting does (EDPB Cookie Banner
 * Taskforce, 2023, para. 8). The file says in which order, and may leave out the way to the second layer.
 */
function bannerButtons(model, written) {
    const named = Array.isArray(written) ? written : [];
    const answers = model === 'notice' ? ['acknowledge'] : ['accept', 'reject'];
    const buttons = [...answers, 'preferences'];
    return buttons
        .filter((name) => answers.includes(name) || !named.length || named.includes(name))
        .sort((one, other) => named.indexOf(one) - named.indexOf(other));
}

export { bannerButtons };
