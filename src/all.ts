import { keeperWith } from './core/keeper-with';
import { makeAnew } from './gates/make-anew';
import { holdHosts } from './gates/hold/hold-hosts';
import { placeReopenButton } from './loader/reopen-button';
import { run } from './loader/run';
import { scriptTag } from './loader/script-tag';
import { openWithMore } from './open-with-more';
import { prove } from './receipts/prove';

const script = scriptTag();
const keeper = keeperWith(prove);

/** The other parts stand in the same file, after this: they are there as soon as the file has run to its end. */
if (script) {
  run(script, (name) => {
    // Before the next tag of the page.
    if (name === 'hold') holdHosts();
    return Promise.resolve({
      default: { keep: keeper, late: makeAnew, back: placeReopenButton, more: openWithMore }[name as string],
    });
  });
}
