import { keepChoice } from './core/keep-choice';
import { sharedStore } from './core/shared-store';
import type { PageStore } from './core/store';
import { recreateScript } from './gates/recreate-script';
import { placeReopenButton } from './loader/reopen-button';
import { run } from './loader/run';
import { scriptTag } from './loader/script-tag';
import { tellVendors } from './signals/tell-vendors';

const script = scriptTag();

/** The other parts stand in the same file, after this: they are there as soon as the file has run to its end. */
if (script) {
  run(script, (name) => {
    const store = sharedStore<PageStore>();
    if (name === 'vendors' && store) tellVendors(store);
    return Promise.resolve({
      default: { keep: keepChoice, late: recreateScript, back: placeReopenButton }[name as string],
    });
  });
}
