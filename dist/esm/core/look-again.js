function lookAgain(name, look) {
    for (const type of [ "storage", "pageshow", "focus" ]) addEventListener(type, event => {
        if ((event.key ?? name) !== name) return;
        look();
        setTimeout(look, 500);
    });
}

export { lookAgain };
