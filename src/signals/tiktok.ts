import type { PageStore } from '../core/store';
import { whenThere } from './when-there';
import type { Vendor } from './vendor';

/** While there is no answer TikTok holds its events back; a refusal drops them, and its cookies. */
function wordFor(id: string, { allows, get }: PageStore): string {
  if (allows(id)) return 'grantConsent';
  return get().asked ? 'holdConsent' : 'revokeConsent';
}

/** Tells TikTok's pixel. Its object is never made here: what its snippet makes has these functions. */
export const tellTiktok: Vendor = ({ tiktokPixel: map }, store) =>
  map &&
  whenThere(
    () => wordFor(map.consent, store),
    (word) => {
      const { ttq } = window as { ttq?: Partial<Record<string, unknown>> | null };
      const act = ttq?.[word];
      return typeof act === 'function' ? () => void act.call(ttq) : undefined;
    },
  );
