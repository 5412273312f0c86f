import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Page } from '../harness/page';
import { config } from './fixtures/config';
import { bannerIsUp, describeSite } from './fixtures/site';

const axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8');

const layouts = ['bar', 'box', 'modal'] as const;
const languages = ['ja', 'en'] as const;
const schemes = ['light', 'dark'] as const;

/** Runs in the page: how the buttons look. */
function looks(): { size: number[]; style: string }[] {
  const root = document.querySelector('shirase-banner')!.shadowRoot!;
  return ['accept', 'reject'].map((part) => {
    const button = root.querySelector(`[part=${part}]`)!;
    const { width, height } = button.getBoundingClientRect();
    const css = getComputedStyle(button);
    const { font, color, backgroundColor, border, borderRadius, opacity, boxShadow, textDecoration } = css;
    const parts = [font, color, backgroundColor, border, borderRadius, opacity, boxShadow, textDecoration];
    return { size: [width, height], style: parts.join(' | ') };
  });
}

/** Runs in the page: what axe finds. */
async function faults(): Promise<string[]> {
  const { violations, passes } = await (globalThis as any).axe.run(document, { resultTypes: ['violations'] });
  if (!passes.some(({ id }: { id: string }) => id === 'button-name')) return ['axe did not see the banner'];
  return violations.map(({ id, nodes }: any) => `${id}: ${nodes.map((node: any) => node.html).join()}`);
}

describeSite('the banner', (site, engine) => {
  const fileOf = (layout: string, scheme = 'light'): object =>
    config({ banner: { layout }, theme: { scheme } });

  /** The page with the banner up; `inside` the page places it within its body. */
  async function shown(layout: string, lang: string, scheme = 'light', inside = false): Promise<Page> {
    site.server.site.serve('/axe.js', axe);
    const body = `${inside ? '<shirase-banner></shirase-banner>' : ''}<script src="/axe.js"></script>`;
    const tab = await site.visit({ file: fileOf(layout, scheme), lang, body });
    await tab.waitFor(bannerIsUp);
    return tab;
  }

  for (const layout of layouts) {
    for (const lang of languages) {
      for (const scheme of schemes) {
        const kind = `as ${layout} in ${lang}, ${scheme},`;

        test(`${kind} has equal buttons to accept and to refuse, and gives axe nothing to find`, async () => {
          const tab = await shown(layout, lang, scheme);
          const [accept, reject] = await tab.evaluate(looks);
          const apart = accept!.size.map((side, i) => Math.abs(side - reject!.size[i]!));
          assert.ok(Math.max(...apart) <= 1 && accept!.size[0]! > 44, `${accept!.size} and ${reject!.size}`);
          assert.equal(reject!.style, accept!.style);
          assert.deepEqual(await tab.evaluate(faults), []);
        });

        // axe overlooks colours of what stands outside the body. What it finds inside is the same in all engines.
        if (engine === 'chromium') {
          test(`${kind} placed in the body, gives axe nothing to find`, async () => {
            const tab = await shown(layout, lang, scheme, true);
            assert.deepEqual(await tab.evaluate(faults), []);
          });
        }
      }
    }
  }
});

describeSite('the banner', (site, engine) => {
  if (engine !== 'chromium') return;

  for (const layout of layouts) {
    test(`as ${layout} moves nothing on the page, from its coming to its going`, async () => {
      const before = `<script>self.shifts = 0; new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) shifts += value;
      }).observe({ type: 'layout-shift', buffered: true })</script>`;
      const body = `<img src="/shirase/none.gif" width="300" height="100" alt=""><p>${'text '.repeat(900)}</p>`;
      const tab = await site.visit({ before, body, file: config({ banner: { layout } }) });
      await tab.evaluate(() => scrollTo(0, 300));
      await site.press(tab, 'accept');
      await site.again(tab);
      const shifts = await tab.evaluate(() => (globalThis as any).shifts as number);
      assert.ok(shifts < 0.001, String(shifts));
    });
  }
});
