import type { Problem } from '../config/problem';
import type { PageStore } from '../core/store';

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
