import { onNews } from './on-news';
import type { Vendor } from './vendor';

type Page = Record<string, unknown>;

/** The page's queue of that name; an element is none, and whatever else has the name keeps it. */
function layerNamed(name: string): unknown[] | undefined {
  const page = window as unknown as Page;
  const found = page[name];
  if (found === undefined || found instanceof Element || found instanceof HTMLCollection) page[name] = [];
  return Array.isArray(page[name]) ? page[name] : undefined;
}

/** The first layer may be up before anybody listens. */
const bannerIsUp = (): boolean =>
  !!document.querySelector('shirase-banner')?.shadowRoot?.querySelector('[part~=panel]');

/**
 * Tells the page's data layer what may run, after each change, and when a screen comes and goes, so that the site's
 * own analytics can count.
 */
export const tellDataLayer: Vendor = ({ dataLayer }, { get }) => {
  if (!dataLayer) return undefined;
  const { name, event } = dataLayer;
  // Without `_clear` Google's tag manager keeps the tail of a longer list that stood there before.
  const push = (entry: object): void => void layerNamed(name)?.push({ ...entry, _clear: true });
  const tellScreen = (what: 'shown' | 'hidden', tag: string): void =>
    push({ event: `shirase_${what}`, screen: tag.replace('shirase-', '') });
  for (const what of ['shown', 'hidden'] as const)
    document.addEventListener(`shirase:${what}`, ({ detail }) => tellScreen(what, detail.element.localName));
  return onNews(
    () => {
      const { granted, refused, by, decidedAt } = get();
      return { granted, refused, by, decidedAt };
    },
    ({ granted, refused, by }, first) => {
      push({ event, granted: [...granted], refused: [...refused], by });
      if (first && bannerIsUp()) tellScreen('shown', 'shirase-banner');
    },
  );
};
