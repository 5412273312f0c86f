import { trouble } from "../config/trouble.js";

const isTold = (store, code) => store.problems().some(one => one.code === code);

function tellOnce(store, code, got) {
    if (!isTold(store, code) && !isTold(store, "not-saved")) store.tell(trouble(code, got));
}

export { tellOnce };
