// How long the browser takes to read a file of many services: `node --import tsx scripts/bench-read.mjs [services]`.
// As built, each door by itself, in Chromium, as the median of eleven readings of freshly parsed JSON.
import { resolve } from 'node:path';
import { launch } from 'puppeteer-core';
import { rollup } from 'rollup';
import { starter } from '../src/cli/starter.ts';
import { findBrowser } from './browsers.mjs';

/* global read */

const services = Number(process.argv[2] ?? 1_000);
const {
  services: [...some],
  ...rest
} = starter('2026-11-21', undefined);
const many = Array.from({ length: services }, (_, i) => ({ ...some[i % some.length], id: `service-${i}` }));
const json = JSON.stringify({ ...rest, services: many });

const entry = ['consent', 'banner', 'notice', 'config']
  .map((name) => `export * from ${JSON.stringify(resolve(`dist/esm/config/read-${name}.js`))};`)
  .join('\n');
const bundle = await rollup({
  input: 'entry',
  plugins: [
    { resolveId: (id) => (id === 'entry' ? id : null), load: (id) => (id === 'entry' ? entry : null) },
  ],
});
const { output } = await bundle.generate({ format: 'iife', name: 'read' });

/** Runs in the page. */
function measure(text) {
  const median = (door) => {
    const times = Array.from({ length: 11 }, () => {
      const file = JSON.parse(text);
      const start = performance.now();
      door(file);
      return performance.now() - start;
    });
    return times.sort((one, other) => one - other)[5];
  };
  return Object.entries(read)
    .filter(([name]) => name.startsWith('read'))
    .map(([name, door]) => [name, median(door)]);
}

const browser = await launch({ executablePath: findBrowser('chromium').path, args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.evaluate(`${output[0].code}; globalThis.read = read;`);
for (const [name, time] of await page.evaluate(measure, json))
  console.log(
    `${name}: ${services} services, ${(json.length / 2 ** 20).toFixed(1)} MiB, ${time.toFixed(1)} ms`,
  );
await browser.close();
