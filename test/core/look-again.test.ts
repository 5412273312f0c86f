import { expect } from '@open-wc/testing';
import { lookAgain } from '../../src/core/look-again';

/** Looks that are counted; the second comes on its own. */
function watch(name: string): { count: () => number; twice: Promise<void> } {
  let count = 0;
  const twice = new Promise<void>((resolve) => {
    lookAgain(name, () => {
      count += 1;
      if (count === 2) resolve();
    });
  });
  return { count: () => count, twice };
}

const stored = (key: string | null) => new StorageEvent('storage', { key });

describe('looking again', () => {
  for (const [title, event] of [
    ['the page is shown again', new PageTransitionEvent('pageshow', { persisted: true })],
    ['the visitor comes back', new FocusEvent('focus')],
    ['all storage is cleared', stored(null)],
    ['the choice is written by another tab', stored('look-again')],
  ] as const) {
    it(`looks at once, and once more, when ${title}`, async () => {
      const { count, twice } = watch('look-again');
      dispatchEvent(event);
      expect(count()).to.equal(1);
      await twice;
    });
  }

  it('leaves be what the site keeps for itself', () => {
    const { count } = watch('look-again');
    dispatchEvent(stored('cart'));
    expect(count()).to.equal(0);
  });
});
