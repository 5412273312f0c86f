import type { GoogleConsentKey } from '../config/types/signals';
import { trouble } from '../config/trouble';
import type { PageStore } from '../core/store';

type States = Readonly<Record<string, string | number>>;

const keys: readonly GoogleConsentKey[] = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
];

/** The page's queue; an element named `dataLayer` is not one. */
function queue(): unknown[] {
  const page = window as unknown as { dataLayer?: unknown };
  if (!Array.isArray(page.dataLayer)) page.dataLayer = [];
  return page.dataLayer as unknown[];
}

/** Google's tags look for an `arguments` object; an array would be an event. */
function push(
  ..._command: readonly ['consent', 'default' | 'update', States] | readonly ['set', string, true]
): void {
  // eslint-disable-next-line prefer-rest-params
  queue().push(arguments);
}

/** `gtag('config', …)` and its like, or the snippet of Google Tag Manager. */
const isCommand = (entry: unknown): boolean => {
  const { 0: command, event } = Object(entry) as { 0?: unknown; event?: unknown };
  return command === 'config' || event === 'gtm.js';
};

const states = (granted: (key: GoogleConsentKey) => boolean): States =>
  Object.fromEntries(keys.map((key) => [key, granted(key) ? 'granted' : 'denied']));

/**
 * Tells Google that nothing is granted yet, before its tags ask, and what is granted from the file's arrival on.
 * `early`: the page says that it uses Google's tags, so that the first need not wait for the file.
 * Google Consent Mode v2: https://developers.google.com/tag-platform/security/guides/consent
 */
export function tellGoogle(store: PageStore, early: boolean | undefined): void {
  let denied = false;
  const deny = (wait: number): void => {
    if (denied) return;
    denied = true;
    if (queue().some(isCommand)) store.tell(trouble('google-too-late'));
    push('consent', 'default', { ...states((key) => key === 'security_storage'), wait_for_update: wait });
  };
  if (early) deny(500);
  store.subscribe(() => {
    const google = store.settings()?.google;
    if (!google) return;
    deny(google.waitForUpdate);
    if (google.urlPassthrough === true) push('set', 'url_passthrough', true);
    if (google.adsDataRedaction === true) push('set', 'ads_data_redaction', true);
    push(
      'consent',
      'update',
      states((key) => store.allows(google.map[key] ?? '')),
    );
  });
}
