import type { TestRunnerPlugin } from '@web/test-runner';
import type { ChromeLauncher } from '@web/test-runner-chrome';
import type { Page } from 'puppeteer-core';
import { emulateMedia, pressChord, type MediaFeatures } from '../puppeteer-input';
import { WebKitLauncher } from './webkit-launcher';

type Size = { width: number; height: number };
type Session = Parameters<NonNullable<TestRunnerPlugin['executeCommand']>>[0]['session'];

/** The server's half of `test/harness/keys.ts`: the same commands in all engines. */
export function inputCommands(): TestRunnerPlugin {
  return {
    name: 'input-commands',
    async executeCommand({ command, payload, session }) {
      if (command === 'input:press') return press(session, payload as string);
      if (command === 'input:media') return media(session, payload as MediaFeatures);
      if (command === 'input:viewport') return viewport(session, payload as Size);
      return undefined;
    },
  };
}

// The command answers an object, since the runner takes a bare `false` or `undefined` for "not mine".
const done = (value: boolean): { done: boolean } => ({ done: value });

function puppeteerPage({ browser, id }: Session): Page {
  return (browser as unknown as ChromeLauncher).getPage(id) as unknown as Page;
}

async function press(session: Session, chord: string) {
  if (session.browser instanceof WebKitLauncher) await session.browser.sendKeys(session.id, [chord]);
  else await pressChord(puppeteerPage(session), chord);
  return done(true);
}

async function media(session: Session, features: MediaFeatures) {
  if (session.browser.type !== 'puppeteer') return done(false);
  return done(await emulateMedia(puppeteerPage(session), features));
}

async function viewport(session: Session, { width, height }: Size) {
  if (session.browser instanceof WebKitLauncher) await session.browser.setWindowSize(width, height);
  else await puppeteerPage(session).setViewport({ width, height });
  return done(true);
}
