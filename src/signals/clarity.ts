import { onNews } from './on-news';
import { stateOf, type Vendor } from './vendor';

type Clarity = ((...command: readonly ['consentv2', object]) => void) & { q?: unknown[] };

/** Clarity's function. Its snippet keeps one that is there already, with the commands that wait in `q`. */
function clarity(): Clarity {
  const page = window as unknown as { clarity?: unknown };
  if (typeof page.clarity !== 'function') {
    const stub: Clarity = function () {
      // eslint-disable-next-line prefer-rest-params
      (stub.q ??= []).push(arguments);
    };
    page.clarity = stub;
  }
  return page.clarity as Clarity;
}

/**
 * Tells Microsoft Clarity, which wants both states each time, with a capital S.
 * https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2
 */
export const tellClarity: Vendor = ({ microsoftClarity: map }, { allows }) =>
  map &&
  onNews(
    () => ({
      ad_Storage: stateOf(allows(map.ad_Storage)),
      analytics_Storage: stateOf(allows(map.analytics_Storage)),
    }),
    (states) => clarity()('consentv2', states),
  );
