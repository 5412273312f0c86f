import type { Problem } from '../config/problem';
import type { Consent } from '../core/consent';
import type { Method } from '../core/answer';
import type { PageStore } from '../core/store';

declare global {
  interface DocumentEventMap {
    /** The file has been read. */
    'shirase:ready': CustomEvent<{ consent: Consent; previous: Consent; by: Method | null }>;
    /** What may run has changed, or the visitor has answered. */
    'shirase:change': CustomEvent<{ consent: Consent; previous: Consent; by: Method | null }>;
    /** Something is wrong with the file or on the page; once per source. */
    'shirase:problem': CustomEvent<{ problems: readonly Problem[] }>;
    /** A screen has come up. */
    'shirase:shown': CustomEvent<{ element: HTMLElement }>;
    /** A screen has gone. */
    'shirase:hidden': CustomEvent<{ element: HTMLElement }>;
  }
}

const send = (name: keyof DocumentEventMap, detail: object): void =>
  void document.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));

const say = ({ code, path }: Problem): string => `${code}${path && ` at ${path}`}`;

/** Tells the page by events on `document`, and the console what is wrong, in one line a source. */
export function tellPage(store: PageStore): void {
  store.subscribe((consent, previous) => {
    const name = consent.ready && !previous.ready ? 'shirase:ready' : 'shirase:change';
    send(name, { consent, previous, by: consent.by });
  });
  store.onProblems((all, before) => {
    const problems = all.slice(before.length);
    console.warn(`shirase: ${problems.map(say).join(', ')} (run "npx shirase check")`);
    send('shirase:problem', { problems });
  });
}
