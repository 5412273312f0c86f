import type { PageShirase } from '../shirase';
import type { FetchModule } from './fetch-module';
/** Fetches the screen's modules when something on the page needs them, and puts up the layers that the store asks for. */
export declare function drawScreens(shirase: PageShirase, need: FetchModule): void;
