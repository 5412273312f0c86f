import { trouble } from '../config/trouble';
import type { Keeper } from '../core/keeper-with';
import { readCookies } from '../core/read-cookies';
import { sharedStore } from '../core/shared-store';
import { parseConfig } from '../fetch-config';
import type { makeAnew } from '../gates/make-anew';
import type { OpenWithMore } from '../open-with-more';
import { startWith } from '../start';
import type { FetchModule, Module, ModuleName } from './fetch-module';
import { obeyPageMarks } from './page-marks';
import { drawScreens } from './screen';
import { inlineConfig } from './script-tag';

function begin({ dataset }: HTMLScriptElement, fetch: FetchModule): void {
  const { cookie, lang: language, region, googleConsentMode, config } = dataset;
  const inline = inlineConfig();
  const { json, problem } = inline ? parseConfig(inline) : {};
  const parts: Partial<Record<ModuleName, Promise<Module | void>>> = {};
  // A part that cannot be had or drawn is told; the page and its gates go on without.
  const need: FetchModule = (name) =>
    (parts[name] ??= fetch(name).catch((error: unknown) =>
      shirase.tell(trouble('screen-failed', error, 'error')),
    ));
  let keep: Keeper | undefined;
  const shirase = startWith(
    {
      late: () => need('late').then((part) => part?.default as typeof makeAnew),
      more: () => need('more').then((part) => part?.default as OpenWithMore | undefined),
      keeper: () => keep ?? need('keep').then((part) => (keep = part?.default as Keeper | undefined)),
    },
    json === undefined ? config : json,
    {
      cookie,
      language,
      region,
      googleConsentMode: googleConsentMode === '',
    },
  );
  if (problem) shirase.tell(problem);
  // The first layer comes beside the file, not after it: on a slow line each step in a row costs its round trip.
  if (!shirase.get().ready && !readCookies(shirase.name)[0]) void need('ask');
  drawScreens(shirase, need);
  obeyPageMarks(shirase);
}

/** What the script tag does: starts shirase with the tag's attributes, and fetches the rest when it is needed. */
export function run(script: HTMLScriptElement, fetch: FetchModule): void {
  if (script.dataset['off'] !== undefined) return;
  // A page that nobody may ever see reads nothing, asks nothing and opens nothing.
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', () => run(script, fetch));
    return;
  }
  if (!sharedStore()) begin(script, fetch);
}
