const slice = 8;

let sliceEnd = 0;

async function breathe(needed) {
    if (!needed && Date.now() < sliceEnd) return;
    await new Promise(resolve => setTimeout(resolve));
    sliceEnd = Date.now() + slice;
}

export { breathe };
