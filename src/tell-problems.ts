import { readConfig } from './config/read-config';
import type { PageStore } from './core/store';

/** Says what is wrong with the file, once it is there. The core reads in silence, since this is rarely needed. */
export function tellProblems(store: PageStore): void {
  const tell = (): void => {
    const source = store.source();
    if (source === undefined) return;
    release();
    const { problems } = readConfig(source);
    if (problems.length) store.tell(...problems);
  };
  const release = store.subscribe(tell);
  tell();
}
