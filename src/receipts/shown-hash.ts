import { fields } from '../config/fields';
import { canonical } from './canonical';

/** What the visitor was shown, as the file has it: an auditor makes the same text of the archived file. */
export function shownText(json: unknown): string {
  const { banner = null, categories = null, services = null, texts = null } = fields(json);
  return canonical({ banner, categories, services, texts });
}

/** The hash of it; `null` where the browser makes none, which it does on https alone. */
export async function shownHash(json: unknown): Promise<string | null> {
  try {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(shownText(json)));
    return hex(new Uint8Array(digest));
  } catch {
    return null;
  }
}

export const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
