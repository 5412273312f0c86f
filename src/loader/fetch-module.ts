/**
 * Parts of shirase that not every page view needs: the first layer, what keeps an answer, the second layer, the
 * notices, the way back, scripts that come late, what few files ask for, the known services, and what holds tags that
 * are not marked.
 */
export type ModuleName = 'ask' | 'keep' | 'choose' | 'tell' | 'back' | 'late' | 'more' | 'known' | 'hold';

/** A part. Those of the screen make elements known; the others hand over what they can do. */
export interface Module {
  readonly default?: unknown;
}

/** Gets a part. */
export type FetchModule = (name: ModuleName) => Promise<Module | void>;

declare const SHIRASE_VERSION: string;

/** Fetches a part that lies beside the script. The version keeps an old one in a cache from being taken for today's. */
export const fetchBeside =
  (base: string): FetchModule =>
  (name) =>
    import(new URL(`shirase.${name}.js?v=${SHIRASE_VERSION}`, base).href) as Promise<Module>;
