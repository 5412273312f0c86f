import { tryTo } from "../../core/try-to.js";

const isSame = (one, other) => one?.value === other?.value && one?.set === other?.set && one?.get === other?.get;

const around = (native, apply) => native && new Proxy(native, {
    apply: (target, self, args) => apply(() => Reflect.apply(target, self, args), self, args)
});

const through = (native, instead) => around(native, (call, self, args) => tryTo(() => instead(self, args)) ? undefined : call());

const orElse = (native, otherwise) => around(native, (call, self) => call() || (tryTo(() => otherwise(self)) ?? ""));

function wrapProperty(owner, name, wrap) {
    let native;
    let ours;
    const now = () => Object.getOwnPropertyDescriptor(owner, name);
    return {
        on() {
            const found = now();
            if (!found || ours && !isSame(found, native)) return;
            native = found;
            ours = {
                ...found,
                ...wrap(found)
            };
            Object.defineProperty(owner, name, ours);
        },
        off() {
            if (!native || !isSame(now(), ours)) return;
            Object.defineProperty(owner, name, native);
            ours = undefined;
        }
    };
}

const wrapMethod = (owner, name, instead) => wrapProperty(owner, name, ({value: value}) => ({
    value: through(value, instead(value))
}));

export { orElse, through, wrapMethod, wrapProperty };
