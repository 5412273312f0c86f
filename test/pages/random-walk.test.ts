import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Page } from '../harness/page';
import { config } from './fixtures/config';
import { script } from './fixtures/gates';
import { rows } from './fixtures/rows';
import { describeSiteInWhole, type Site } from './fixtures/site';

const always = ['necessary', 'session'];
const all = [...always, 'analytics', 'advertising', 'stats', 'ads'].sort();
const some = [...always, 'analytics', 'stats'].sort();

/** What a visitor may decide, and what may run from then on. */
const decisions = { accept: all, reject: always, withdraw: always, choose: some } as const;
type Decision = keyof typeof decisions;

const moves = ['reload', 'next', 'back', 'swap', 'second load', 'other tab'] as const;
type Step = Decision | (typeof moves)[number];

const seed = 20_261_121;
const steps = fc.sample(
  fc.oneof(
    { arbitrary: fc.constantFrom<Step>(...moves), weight: 3 },
    { arbitrary: fc.constantFrom<Step>('accept', 'reject', 'withdraw', 'choose'), weight: 1 },
  ),
  { seed, numRuns: 1000 },
);

/** These run in the page. */
const granted = (): string =>
  (window.shirase as any)?.get?.().ready ? [...(window.shirase as any).get().granted].sort().join() : '';
const decide = (decision: Decision): Promise<unknown> => {
  const shirase = window.shirase as any;
  if (decision === 'accept') return shirase.acceptAll();
  if (decision === 'reject') return shirase.rejectAll();
  if (decision === 'withdraw') return shirase.withdraw();
  return shirase.choose({ categories: { analytics: true, advertising: false } });
};
const swapBody = (): void => document.body.replaceWith(document.createElement('body'));
const loadAgain = (): Promise<unknown> =>
  new Promise((resolve) => {
    const again = document.createElement('script');
    again.src = '/shirase/shirase.js';
    again.onload = resolve;
    document.head.append(again);
  });
const vendors = (): string[] =>
  performance
    .getEntriesByType('resource')
    .flatMap(({ name }) => /\/(stats|ads)\.js$/.exec(name)?.[1] ?? [])
    .sort();

const pathAt = (depth: number): string => (depth ? `/page-${depth % 3}` : '/');

/** Two tabs of one visitor, and what should be known of the choice in both. */
class Walk {
  readonly #site: Site;
  #tab: Page;
  #other: Page;
  #depth = new Map<Page, number>();
  #may: readonly string[] = always;

  constructor(site: Site, tab: Page, other: Page) {
    [this.#site, this.#tab, this.#other] = [site, tab, other];
  }

  async take(step: Step): Promise<void> {
    await this.#move(step);
    const may = this.#may.join();
    assert.equal(await this.#tab.waitFor(granted), may, `here, after ${step}`);
    await this.#agrees(this.#other, may, step);
    if (step === 'reload' || step === 'next') await this.#asksOnlyForWhatMayRun(step);
  }

  async #move(step: Step): Promise<void> {
    if (step in decisions) {
      this.#may = [...decisions[step as Decision]].sort();
      await this.#tab.evaluate(decide, step as Decision);
    } else if (step === 'reload') await this.#tab.reload();
    else if (step === 'next') await this.#next();
    else if (step === 'back') await this.#back();
    else if (step === 'swap') await this.#tab.evaluate(swapBody);
    else if (step === 'second load') await this.#tab.evaluate(loadAgain);
    else [this.#tab, this.#other] = [this.#other, this.#tab];
  }

  async #next(): Promise<void> {
    const depth = (this.#depth.get(this.#tab) ?? 0) + 1;
    this.#depth.set(this.#tab, depth);
    await this.#site.open(this.#tab, this.#site.url(pathAt(depth)));
  }

  async #back(): Promise<void> {
    const depth = this.#depth.get(this.#tab) ?? 0;
    if (depth === 0) return;
    this.#depth.set(this.#tab, depth - 1);
    await this.#tab.back();
    await this.#agrees(this.#tab, this.#may.join(), 'back');
  }

  async #agrees(tab: Page, may: string, step: Step): Promise<void> {
    const same = `(${String(granted)})() === ${JSON.stringify(may)}`;
    await tab.waitFor(same).catch(() => assert.fail(`the other tab differs after ${step}`));
  }

  async #asksOnlyForWhatMayRun(step: Step): Promise<void> {
    const asked = await this.#tab.evaluate(vendors);
    assert.deepEqual(
      asked.filter((one) => !this.#may.includes(one)),
      [],
      `asked for, after ${step}`,
    );
  }
}

describeSiteInWhole('a choice', (site, engine) => {
  test('is the same after each step of a random walk, in both tabs', async (context) => {
    const parts = { file: config(), by: 'inline', body: script('stats') + script('ads', 'ads') } as const;
    for (const path of ['/page-0', '/page-1', '/page-2']) site.serve(parts, path);
    const tab = await site.visit(parts);
    const other = await tab.newTab();
    await other.goto(site.url());
    const walk = new Walk(site, tab, other);
    for (const [index, step] of rows(engine, steps, 60).entries())
      await walk.take(step).catch((error: unknown) => {
        throw new Error(`step ${index} of seed ${seed}: ${step}`, { cause: error });
      });
    context.diagnostic(`${rows(engine, steps, 60).length} steps`);
  });
});
