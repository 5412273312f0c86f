import { perLanguage } from "./per-language.js";

const units = [ "year", "month", "week", "day", "hour", "minute", "second" ];

const grammar = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

const formats = perLanguage(locale => ({
    numbers: units.map(unit => new Intl.NumberFormat(locale, {
        style: "unit",
        unit: unit,
        unitDisplay: "long"
    })),
    list: new Intl.ListFormat(locale, {
        type: "unit",
        style: "narrow"
    }),
    close: /^(ja|zh)\b/.test(locale)
}));

function durationName(duration, language) {
    const written = grammar.exec(duration)?.slice(1);
    if (!written) return duration;
    const {numbers: numbers, list: list, close: close} = formats(language);
    const amounts = written.map(Number);
    const some = amounts.some(amount => amount > 0);
    const parts = numbers.flatMap((number, index) => {
        const amount = amounts[index];
        if (written[index] === undefined || amount === undefined || some && !amount) return [];
        return [ close ? number.format(amount).replaceAll(" ", "") : number.format(amount) ];
    });
    return list.format(parts);
}

export { durationName };
