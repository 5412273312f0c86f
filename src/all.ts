import { keepChoice } from './core/keep-choice';
import { makeAnew } from './gates/make-anew';
import { placeReopenButton } from './loader/reopen-button';
import { run } from './loader/run';
import { scriptTag } from './loader/script-tag';

const script = scriptTag();

/** The other parts stand in the same file, after this: they are there as soon as the file has run to its end. */
if (script) {
  run(script, (name) =>
    Promise.resolve({
      default: { keep: keepChoice, late: makeAnew, back: placeReopenButton }[name as string],
    }),
  );
}
