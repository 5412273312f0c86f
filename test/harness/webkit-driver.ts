import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { findBrowser } from '../../scripts/browsers.mjs';
import { WebDriverSession } from './webdriver';

/** WebKitGTK's WebDriver on a display of its own. It holds one session at a time. */
export interface WebKitDriver {
  open(extra?: object): Promise<WebDriverSession>;
  stop(): void;
}

export async function startWebKitDriver(): Promise<WebKitDriver> {
  const found = findBrowser('webkit');
  if (!found?.driver || !found.display) throw new Error('WebKitGTK is not installed');
  const screen = await startDisplay(found.display);
  const port = await freePort();
  // WebKitGTK takes its language from the machine.
  const env = { ...process.env, LC_ALL: 'C.UTF-8', DISPLAY: screen.name };
  const driver = spawn(found.driver, ['--host=127.0.0.1', `--port=${port}`], { stdio: 'ignore', env });
  const stop = () => [driver, screen.process].forEach((child) => child.kill());
  process.once('exit', stop);
  const url = `http://127.0.0.1:${port}`;
  await answering(url);
  const all = (extra?: object) => ({ ...capabilities(found.path), ...extra });
  return { open: (extra) => WebDriverSession.open(url, all(extra), 10_000), stop };
}

const capabilities = (binary: string) => ({
  browserName: 'MiniBrowser',
  'webkitgtk:browserOptions': { binary, args: ['--automation'] },
});

// Xvfb picks a free display number itself and writes it to the file descriptor it is given.
async function startDisplay(program: string): Promise<{ name: string; process: ChildProcess }> {
  const args = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    (child.stdio[3] as Readable).once('data', (data) => resolve(String(data).trim()));
  });
  return { name: `:${number}`, process: child };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function answering(url: string, deadline = Date.now() + 15_000): Promise<void> {
  for (;;) {
    try {
      await fetch(`${url}/status`);
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await pause(20);
    }
  }
}
