import { itemList } from "../item-list.js";

import { exceptionWording } from "../wording/exceptions.js";

function exceptionList(exceptions, view) {
    const {voice: voice} = view;
    const cases = exceptions.map(one => {
        if (typeof one !== "string") return one;
        const {text: text, lang: lang} = voice.said(exceptionWording, `exception.${one}`);
        return {
            text: {
                [lang ?? voice.language]: text
            },
            items: [],
            link: undefined
        };
    });
    return itemList(cases, view);
}

export { exceptionList };
