import type { CDPSession, KeyInput, Page } from 'puppeteer-core';
import { keyNames } from './key-names';

/** Media features by name, such as `{ 'forced-colors': 'active' }`; an empty object takes them back. */
export type MediaFeatures = Readonly<Record<string, string>>;

export async function pressChord(page: Page, chord: string): Promise<void> {
  const keys = keyNames(chord) as KeyInput[];
  const modifiers = keys.slice(0, -1);
  for (const key of modifiers) await page.keyboard.down(key);
  await page.keyboard.press(keys.at(-1)!);
  for (const key of modifiers.reverse()) await page.keyboard.up(key);
}

// What one session emulates, another cannot take back.
const sessions = new WeakMap<Page, CDPSession>();

/** Emulates media features, and the `type` of media; answers whether the browser can: only Chromium, over its own protocol. */
export async function emulateMedia(page: Page, features: MediaFeatures): Promise<boolean> {
  if (!/chrom/i.test(await page.browser().version())) return false;
  const protocol = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, protocol);
  const { type = '', ...others } = features;
  const list = Object.entries(others).map(([name, value]) => ({ name, value }));
  await protocol.send('Emulation.setEmulatedMedia', { media: type, features: list });
  return true;
}
