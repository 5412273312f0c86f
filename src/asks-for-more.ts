import { asksForPresets } from './config/asks-for-presets';
import { fields } from './config/fields';
import { hasGpc } from './signals/gpc';

/**
 * Whether a file, or the visitor's browser, asks for what few do and the script therefore does not hold: rules by
 * region, Global Privacy Control, other vendors than Google, known services. It is fetched before the file is opened.
 */
export function asksForMore(json: unknown): boolean {
  const file = fields(json);
  const { googleConsentMode: _, ...others } = fields(file['signals']);
  return hasGpc() || !!fields(file['consent'])['regions'] || !!Object.keys(others)[0] || asksForPresets(file);
}
