import { fields } from './config/fields';
import { hasGpc } from './signals/gpc';

/**
 * Whether a file, or the visitor's browser, asks for what few do and the script therefore does not hold: rules by
 * region, Global Privacy Control, other vendors than Google. It is fetched before the file is opened.
 */
export function asksForMore(json: unknown): boolean {
  const { consent, signals } = fields(json);
  const { googleConsentMode: _, ...others } = fields(signals);
  return hasGpc() || !!fields(consent)['regions'] || Object.keys(others).length > 0;
}
