import type { PageShirase } from '../shirase';
/** The small button that leads back to the choice, where the page has no link of its own. It needs no Lit. */
export declare function placeReopenButton(shirase: PageShirase): void;
