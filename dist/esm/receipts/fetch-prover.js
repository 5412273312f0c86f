const fetchProver = load => (store, ...decision) => load().then(({prove: prove}) => prove(store, ...decision), () => {
    store.tell({
        path: "",
        code: "receipt-lost",
        level: "warning"
    });
    return [];
});

export { fetchProver };
