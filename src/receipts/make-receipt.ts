import { fields } from '../config/fields';
import { chooseLanguage } from '../config/localize';
import { readScreen } from '../config/read-screen';
import type { ConsentSettings } from '../config/consent-settings';
import type { Consent } from '../core/consent';
import type { Receipt } from '../core/receipt';
import type { Standing } from '../core/standing';
import { eventOf } from './event-of';
import { hex } from './shown-hash';

declare const SHIRASE_VERSION: string;

/** A decision, as the store knew it when it was in force. */
export interface Decision {
  readonly settings: Pick<ConsentSettings, 'rules' | 'model' | 'consentVersion'>;
  /** What was remembered before. */
  readonly before: readonly Standing[];
  readonly decided: Consent;
}

const newId = (): string => hex(crypto.getRandomValues(new Uint8Array(16)));

/** Every category, or every service, with whether it may run. */
const states = ({ settings, decided }: Decision, ofCategory: boolean): Record<string, boolean> =>
  Object.fromEntries(
    [...settings.rules]
      .filter(([id, { category }]) => (id === category) === ofCategory)
      .map(([id]) => [id, decided.granted.includes(id)]),
  );

/** The receipt of a decision; none of one that is not in force, because the browser did not take it. */
export function makeReceipt(
  source: unknown,
  decision: Decision,
  shown: string | null,
  previous: Receipt | undefined,
): Receipt | undefined {
  const { settings, before, decided } = decision;
  const { id, by, decidedAt, expiresAt, language, region } = decided as Consent & { region?: string | null };
  const { version } = fields(source);
  if (!id || !by || !decidedAt || !expiresAt) return undefined;
  return {
    receipt: 1,
    id: newId(),
    recordId: id,
    previousId: previous?.id ?? null,
    time: decidedAt,
    expires: expiresAt,
    event: eventOf(before, decided, settings),
    method: by,
    model: settings.model,
    language: chooseLanguage([language], readScreen(source).languages),
    region: region ?? null,
    format: 1,
    version: typeof version === 'string' ? version.slice(0, 200) : null,
    consentVersion: settings.consentVersion,
    shirase: SHIRASE_VERSION,
    shown,
    categories: states(decision, true),
    services: states(decision, false),
  };
}
