import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { defaultTheme } from '../../../src/config/default-theme';

const sheet = readFileSync('src/elements/sheets.ts', 'utf8');

/** `#fff` and `#ffffff` are the same. */
const long = (colour: string): string =>
  colour.length === 4 ? colour.replace(/[^#]/g, (digit) => digit + digit) : colour;

for (const [scheme, colours] of Object.entries(defaultTheme)) {
  for (const [part, colour] of Object.entries(colours)) {
    test(`the screens draw the ${part} that contrast is checked with, ${scheme}`, () => {
      const [, drawn = ''] = new RegExp(`var\\(--_${part}-${scheme}, (#\\w+)\\)`).exec(sheet) ?? [];
      assert.equal(long(drawn), colour);
    });
  }
}
