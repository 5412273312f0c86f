import { html, nothing } from 'lit';
import type { Fee } from '../../config/sections/request-fields';
import { factList } from '../fact-list';
import type { NoticeView } from '../notice-view';
import type { Word } from '../voice';
import { perLanguage } from '../per-language';
import type { Part } from '../topic';
import { noticeWording } from '../wording/notices';
import { requestWording, type RequestKey } from '../wording/requests';
import { rightList } from './right-list';
import type { Drawn } from './section-frame';

const word = ({ voice }: NoticeView, key: RequestKey, fill?: Readonly<Record<string, unknown>>): Word =>
  voice.word(requestWording, key, fill);

const money = perLanguage((locale) => {
  const [tag] = Intl.getCanonicalLocales(locale);
  return (amount: number, currency: string): string =>
    new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay: 'name' }).format(amount);
});

/** 「1件につき1,000円（税込み）」. An amount without a currency would be no amount. */
function amountOf({ amount, currency, tax }: Fee, view: NoticeView): Part {
  if (amount === undefined || currency === undefined) return nothing;
  if (!amount) return word(view, 'fee.none');
  const each = word(view, 'fee.each', { amount: money(view.voice.language)(amount, currency) });
  const remark = tax && view.voice.word(noticeWording, 'notice.remark', { text: word(view, `fee.${tax}`) });
  return html`${each}${remark ?? nothing}`;
}

/** The fee, what it is for, and how it is paid (APPI Art. 38). */
export function feeFacts(fee: Fee | undefined, view: NoticeView): Drawn {
  if (!fee) return nothing;
  const { refundable } = fee;
  const refund =
    refundable === undefined ? nothing : word(view, refundable ? 'fee.refundable' : 'fee.notRefundable');
  return factList([
    [word(view, 'fee.amount'), amountOf(fee, view)],
    [word(view, 'fee.appliesTo'), rightList(fee.appliesTo, view)],
    [word(view, 'fee.payment'), view.voice.text(fee.payment)],
    [word(view, 'fee.ifShort'), view.voice.text(fee.ifShort)],
    [word(view, 'fee.refund'), refund],
  ]);
}
