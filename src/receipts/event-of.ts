import type { ConsentSettings } from '../config/consent-settings';
import type { Consent } from '../core/consent';
import type { ReceiptEvent } from '../core/receipt';
import type { Standing } from '../core/standing';

const hasAgreed = ({ record }: Standing): boolean =>
  [...(record?.categories ?? []), ...(record?.services ?? [])].some((answer) => answer.endsWith(':1'));

/** What a decision did, given what was remembered before it. */
export function eventOf(
  before: readonly Standing[],
  { by, granted }: Pick<Consent, 'by' | 'granted'>,
  { rules }: Pick<ConsentSettings, 'rules'>,
): ReceiptEvent {
  if (by === 'acknowledge') return 'acknowledged';
  const free = [...rules.keys()].filter((id) => !rules.get(id)?.required);
  const allowed = free.filter((id) => granted.includes(id));
  const agreed = before.some(hasAgreed);
  if (free.length && !allowed.length) return agreed ? 'withdrawn' : 'refused';
  if (agreed && !before.every(({ answered }) => answered)) return 'renewed';
  return allowed.length < free.length ? 'partial' : 'given';
}
