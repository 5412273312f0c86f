import { keeperWith } from './core/keeper-with';
import { makeAnew } from './gates/make-anew';
import { holdHosts } from './gates/hold/hold-hosts';
import { fetchBeside } from './loader/fetch-module';
import { placeReopenButton } from './loader/reopen-button';
import { run } from './loader/run';
import { scriptTag } from './loader/script-tag';
import { openWithMore, type FetchKnown } from './open-with-more';
import { prove } from './receipts/prove';

const script = scriptTag();
const keeper = keeperWith(prove);

/** The known services are much for a file that few ask for them, so that they lie beside it. */
const fetchKnown = (base: string): FetchKnown => {
  const fetch = fetchBeside(base);
  return () => fetch('known').then((part) => part?.default as Awaited<ReturnType<FetchKnown>>);
};

/** The other parts stand in the same file, after this: they are there as soon as the file has run to its end. */
if (script) {
  const more = openWithMore(fetchKnown(script.src || document.baseURI));
  run(script, (name) => {
    // Before the next tag of the page.
    if (name === 'hold') holdHosts();
    return Promise.resolve({
      default: { keep: keeper, late: makeAnew, back: placeReopenButton, more }[name as string],
    });
  });
}
