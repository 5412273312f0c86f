import type { BrowserLauncher } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { findBrowser, type Engine } from '../../../scripts/browsers.mjs';
import { launchOptions } from '../launch-options';
import { WebKitLauncher } from './webkit-launcher';

/** The launcher of an engine that is installed. */
export function launcherFor(engine: Engine): BrowserLauncher {
  if (engine === 'webkit') return new WebKitLauncher();
  const found = findBrowser(engine);
  if (!found) throw new Error(`${engine} is not installed`);
  return chromeLauncher({
    puppeteer: puppeteer as never,
    launchOptions: launchOptions(engine, found.path),
    // A tab in the background gets no animation frames in Chromium, so each page has its own window.
    createPage: ({ context }) => context.newPage({ type: 'window' }),
  });
}
