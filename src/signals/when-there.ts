import { attempt } from '../core/attempt';
import { tryTo } from '../core/try-to';
import { whenScriptsRan } from './when-scripts-ran';

/**
 * Says a word to a function that the vendor's own snippet makes, maybe later: as soon as it is there, when the word
 * changes, and after each gated script that was released, since its snippet may have said another.
 *
 * @param find The function, ready to be called with the word; nothing while it is not there. One whose getter throws
 * is not there.
 */
export function whenThere(word: () => string, find: (word: string) => (() => void) | undefined): () => void {
  let heard = '';
  const tell = (again: boolean): void => {
    const now = word();
    const say = again || now !== heard ? tryTo(() => find(now)) : undefined;
    if (!say) return;
    // Before it is said: what throws is not asked again.
    heard = now;
    attempt(say);
  };
  whenScriptsRan(tell);
  return () => tell(false);
}
