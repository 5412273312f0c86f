function loadOnce(frame, isAllowed, store, over) {
    const address = frame.dataset["src"] ?? "";
    const end = () => {
        release();
        frame.dataset["src"] = address;
        if (!isAllowed()) frame.removeAttribute("src");
        over();
    };
    const release = store.subscribe(({language: language, by: by}, previous) => {
        const answered = language === previous.language && by !== "embed";
        if (answered || isAllowed()) end();
    });
    frame.removeAttribute("data-src");
    frame.setAttribute("src", address);
    return end;
}

export { loadOnce };
