import { watchAdded } from '../gates/watch-added';
import type { PageShirase } from '../shirase';
import type { FetchModule } from './fetch-module';

type Back = (shirase: PageShirase) => void;

/** Puts a layer just before `<body>`: first to be read and reached, and safe from what happens to the body. */
function place(tag: string): void {
  if (document.querySelector(tag) || !customElements.get(tag)) return;
  document.documentElement.insertBefore(document.createElement(tag), document.body);
}

const whenIdle = (action: () => void): void =>
  void ('requestIdleCallback' in window ? requestIdleCallback(action) : setTimeout(action, 200));

/** Fetches the screen's modules when something on the page needs them, and puts up the layers that the store asks for. */
export function drawScreens(shirase: PageShirase, need: FetchModule): void {
  const follow = (): void => {
    const { banner, preferences } = shirase.screen.get();
    const { flawed, reopen } = shirase.settings() ?? {};
    const asks = banner ?? shirase.get().asked;
    if (asks) void need('ask').then(() => place('shirase-banner'));
    else if (reopen === 'auto')
      void need('back').then((part) => (part?.default as Back | undefined)?.(shirase));
    if (preferences) void need('choose').then(() => place('shirase-preferences'));
    else if (asks || flawed) whenIdle(() => void need('choose'));
  };
  shirase.subscribe(follow);
  shirase.screen.subscribe(follow);
  // A link with words of its own can wait: it works without us.
  watchAdded((root) => {
    for (const { localName, childElementCount } of [root, ...root.querySelectorAll(':not(:defined)')]) {
      if (
        /^shirase-(?!banner|pref)/.test(localName) ||
        (localName === 'shirase-preferences-link' && !childElementCount)
      ) {
        void need('tell');
      }
    }
  });
  follow();
}
