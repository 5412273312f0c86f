import { watchAdded } from '../gates/watch-added';
import type { PageShirase } from '../shirase';
import type { FetchModule } from './fetch-module';

type Back = (shirase: PageShirase) => void;

/** Puts a layer just before `<body>`: first to be read and reached, and safe from what happens to the body. */
function place(tag: string): void {
  if (document.querySelector(tag) || !customElements.get(tag)) return;
  document.documentElement.insertBefore(document.createElement(tag), document.body);
}

/** Safari has no idle callback. */
const whenIdle = (action: () => void): void =>
  void ((window as Partial<Window>).requestIdleCallback ?? setTimeout)(action);

/** Fetches the screen's modules when something on the page needs them, and puts up the layers that the store asks for. */
export function drawScreens(shirase: PageShirase, need: FetchModule): void {
  const follow = (): void => {
    const { banner, preferences } = shirase.screen.get();
    const { flawed, reopen } = shirase.settings() ?? {};
    const asks = banner ?? shirase.get().asked;
    const shown = asks && need('ask').then(() => place('shirase-banner'));
    if (!asks && reopen === 'auto')
      void need('back').then((part) => (part?.default as Back | undefined)?.(shirase));
    if (preferences) void need('choose').then(() => place('shirase-preferences'));
    else if (asks || flawed) void Promise.resolve(shown).then(() => whenIdle(() => void need('choose')));
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
