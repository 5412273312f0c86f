import { whenThere } from './when-there';
import type { Vendor } from './vendor';

/**
 * Tells Meta's pixel. Its function is never made here: its snippet does nothing where there is one already.
 * https://developers.facebook.com/docs/meta-pixel/implementation/gdpr
 */
export const tellMeta: Vendor = ({ metaPixel: map }, { allows }) =>
  map &&
  whenThere(
    () => (allows(map.consent) ? 'grant' : 'revoke'),
    (word) => {
      const { fbq } = window as { fbq?: unknown };
      return typeof fbq === 'function' ? () => void fbq('consent', word) : undefined;
    },
  );
