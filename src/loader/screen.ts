import { watchAdded } from '../gates/watch-added';
import type { PageShirase } from '../shirase';
import type { FetchModule } from './fetch-module';

type Back = (shirase: PageShirase) => void;

/** Fetches the screen's parts when something on the page needs them. */
export function drawScreens(shirase: PageShirase, need: FetchModule): void {
  const follow = (): void => {
    const { holds, flawed, reopen } = shirase.settings() ?? {};
    const { banner, preferences } = shirase.screen.get();
    const asks = banner ?? shirase.get().asked;
    if (holds?.some(({ id }) => !shirase.allows(id as string))) void need('hold');
    if (asks || preferences || flawed) void need(preferences ? 'choose' : 'ask');
    if (!asks && reopen === 'auto')
      void need('back').then((part) => (part?.default as Back | undefined)?.(shirase));
  };
  shirase.subscribe(follow);
  shirase.screen.subscribe(follow);
  watchAdded((root) => {
    for (const { localName, childElementCount } of [root, ...root.querySelectorAll(':not(:defined)')]) {
      const isNotice = /^shirase-(?!banner|preferences$)/.test(localName);
      // A link with words of its own can wait: it works without us.
      if (isNotice && !(childElementCount && localName.endsWith('link'))) void need('tell');
    }
  });
  follow();
}
