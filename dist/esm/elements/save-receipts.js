function saveReceipts(receipts) {
    const text = `${JSON.stringify(receipts, null, 2)}\n`;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([ text ], {
        type: "application/json"
    }));
    link.download = `receipts-${location.hostname}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1e3);
}

export { saveReceipts };
