import type { Wording } from '../wording.js';
type Statement = 'what' | 'purposes' | 'dataItems' | 'identifiability' | 'linked' | 'refusal' | 'whereStored' | 'list' | 'none';
type Column = 'name' | 'party' | 'lifetime' | 'purpose';
export type CookieKey = `cookies.${Statement}` | `cookies.by.${'browser' | 'widget' | 'vendor'}` | `cookies.${'consequence' | 'browserHelp' | 'open' | 'page' | 'wildcard' | 'unsaid' | 'storage'}` | `cookie.${Column}` | `cookie.${'first' | 'third' | 'session'}`;
/** The statements on cookies, and the cookie declaration. */
export declare const cookieWording: Wording<CookieKey>;
export {};
