import type { Shirase } from '../shirase';
import type { FetchModule } from './fetch-module';
type Callback = (shirase: Shirase) => void;
declare global {
    interface Window {
        /** The page's shirase; before the script has loaded, a queue of callbacks. */
        shirase?: Shirase | Callback[];
    }
}
/** What the script tag does: starts shirase with the tag's attributes, and fetches the rest when it is needed. */
export declare function run(script: HTMLScriptElement, fetch: FetchModule): void;
export {};
