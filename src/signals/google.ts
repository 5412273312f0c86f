import type { GoogleConsentMode } from '../config/consent-settings';
import type { GoogleConsentKey } from '../config/types/signals';
import type { Store } from '../core/store';

type Command = 'default' | 'update';
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
function push(..._command: readonly ['consent', Command, States]): void {
  // eslint-disable-next-line prefer-rest-params
  queue().push(arguments);
}

/** `gtag('config', …)` and its like, or the snippet of Google Tag Manager. */
const isCommand = (entry: unknown): boolean => {
  const { 0: command, event } = Object(entry) as { 0?: unknown; event?: unknown };
  return command === 'js' || command === 'config' || command === 'event' || event === 'gtm.js';
};

const states = (granted: (key: GoogleConsentKey) => boolean): States =>
  Object.fromEntries(keys.map((key) => [key, granted(key) ? 'granted' : 'denied']));

/**
 * Says that nothing is granted yet, before Google's tags ask.
 * Google Consent Mode v2: https://developers.google.com/tag-platform/security/guides/consent
 */
export function denyGoogle(store: Store, waitForUpdate: number): void {
  if (queue().some(isCommand)) store.tell({ path: '', code: 'google-too-late', level: 'warning' });
  push('consent', 'default', { ...states((key) => key === 'security_storage'), wait_for_update: waitForUpdate });
}

/** Tells Google what is granted, from the file's arrival on. `denied`: the page has said the default already. */
export function tellGoogle(store: Store, denied: boolean): void {
  let told = denied;
  let last = '';
  const update = ({ map, waitForUpdate }: GoogleConsentMode): void => {
    const now = states((key) => store.allows(map[key] ?? ''));
    if (JSON.stringify(now) === last) return;
    last = JSON.stringify(now);
    if (!told) denyGoogle(store, waitForUpdate);
    told = true;
    push('consent', 'update', now);
  };
  store.subscribe(() => {
    const google = store.settings()?.google;
    if (google) update(google);
  });
}
