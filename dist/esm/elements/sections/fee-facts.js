import { nothing, html } from "lit";

import { factList } from "../fact-list.js";

import { perLanguage } from "../per-language.js";

import { noticeWording } from "../wording/notices.js";

import { requestWording } from "../wording/requests.js";

import { rightList } from "./right-list.js";

const word = ({voice: voice}, key, fill) => voice.word(requestWording, key, fill);

const money = perLanguage(locale => {
    const [tag] = Intl.getCanonicalLocales(locale);
    return (amount, currency) => new Intl.NumberFormat(tag, {
        style: "currency",
        currency: currency,
        currencyDisplay: "name"
    }).format(amount);
});

function amountOf({amount: amount, currency: currency, tax: tax}, view) {
    if (amount === undefined || currency === undefined) return nothing;
    if (!amount) return word(view, "fee.none");
    const each = word(view, "fee.each", {
        amount: money(view.voice.language)(amount, currency)
    });
    const remark = tax && view.voice.word(noticeWording, "notice.remark", {
        text: word(view, `fee.${tax}`)
    });
    return html`${each}${remark ?? nothing}`;
}

function feeFacts(fee, view) {
    if (!fee) return nothing;
    const {refundable: refundable} = fee;
    const refund = refundable === undefined ? nothing : word(view, refundable ? "fee.refundable" : "fee.notRefundable");
    return factList([ [ word(view, "fee.amount"), amountOf(fee, view) ], [ word(view, "fee.appliesTo"), rightList(fee.appliesTo, view) ], [ word(view, "fee.payment"), view.voice.text(fee.payment) ], [ word(view, "fee.ifShort"), view.voice.text(fee.ifShort) ], [ word(view, "fee.refund"), refund ] ]);
}

export { feeFacts };
