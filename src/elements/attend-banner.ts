import { withoutMarks } from '../config/without-marks';
import { sharedStore } from '../core/shared-store';
import type { PageStore } from '../core/store';
import type { BannerElement } from './banner';
import { builtIn } from './built-in';
import { makeRoom } from './make-room';
import { remarks } from './remarks';
import { preferencesWording } from './wording/preferences';

const nothing = (): void => undefined;

const languageOf = (banner: BannerElement): string =>
  banner.shadowRoot?.querySelector<HTMLElement>('[lang]')?.lang ?? '';

/** A way to say something politely. A live region speaks when its words change after it stands there. */
function liveRegion({ shadowRoot: root }: BannerElement): (words: string) => void {
  const region = root?.querySelector<HTMLElement>('[role=status]') ?? document.createElement('p');
  Object.assign(region.style, { position: 'absolute', clipPath: 'inset(50%)' });
  region.role = 'status';
  root?.append(region);
  return (words) => requestAnimationFrame(() => (region.textContent = words.trim()));
}

/** Attends a banner that has come up. Gives what is to be done when it goes. */
function attend(banner: BannerElement, panel: HTMLElement): () => void {
  let before: EventTarget | null = null;
  const isModal = panel.localName === 'dialog';
  const giveBack = isModal ? nothing : makeRoom(panel, banner.dataset['edge'] ?? '');
  panel.addEventListener('focusin', ({ relatedTarget }) => (before ??= relatedTarget));
  const announce = liveRegion(banner);
  announce(panel.querySelector('h2')?.textContent ?? '');
  banner.answered = ({ saved }) => {
    const key = saved ? 'preferences.saved' : 'preferences.notSaved';
    announce(withoutMarks(builtIn(preferencesWording, key, languageOf(banner)).text));
  };
  return () => {
    giveBack();
    // Where the visitor is elsewhere by now, the focus is not ours to move.
    if (document.activeElement === document.body)
      (before as HTMLElement | null)?.focus?.({ preventScroll: true });
    // What the script has placed leaves the page again, once its last words have been read out.
    if (banner.parentNode === document.documentElement)
      setTimeout(() => banner.shadowRoot?.querySelector('.panel') ?? banner.remove(), 1000);
  };
}

/** Few visitors have anything more to be told than what everybody is told. */
function remember(): void {
  const store = sharedStore<PageStore>();
  // The same visitors for whom the banner waits for this; for others it would grow while they read.
  if (!store || !(store.remembered() ?? store.settings()?.place?.showGpcStatus)) return;
  const say = (language: string): unknown =>
    remarks(store, language).flatMap((one, index) => (index ? [' ', one] : [one]));
  store.screen.set({ ...store.screen.get(), remarks: say });
}

/** A script that writes the page anew (`document.open`) takes the first layer away: whoever places it looks again. */
function outliveDocument(): void {
  const lookAgain = (): void => {
    const screen = sharedStore<PageStore>()?.screen;
    screen?.set({ ...screen.get() });
  };
  new MutationObserver(() => {
    if (document.body) lookAgain();
    else document.addEventListener('DOMContentLoaded', lookAgain, { once: true });
  }).observe(document, { childList: true });
}

let isThere = false;

/**
 * What the first layer does for the visitor beside asking: it is announced, gets room on the page, gives the focus
 * back where it was, and leaves. Called once, before or after it is shown: the script tag fetches this with the
 * second layer, while the visitor reads.
 */
export function attendBanner(): void {
  // In Node there is no banner to attend.
  if (isThere || typeof document !== 'object') return;
  isThere = true;
  let end = nothing;
  const arrive = (element: Element | null): void => {
    const panel = element?.shadowRoot?.querySelector<HTMLElement>('.panel');
    if (panel) end = attend(element as BannerElement, panel);
  };
  document.addEventListener('shirase:shown', ({ detail }) => arrive(detail.element));
  document.addEventListener('shirase:hidden', ({ detail }) => {
    if (!detail.element.matches('shirase-banner')) return;
    end();
    end = nothing;
  });
  document.addEventListener('shirase:ready', remember);
  outliveDocument();
  remember();
  arrive(document.querySelector('shirase-banner'));
}
