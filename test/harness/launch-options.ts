import type { LaunchOptions } from 'puppeteer-core';

/** How puppeteer starts an engine, in element tests and page tests alike. */
export function launchOptions(engine: 'chromium' | 'firefox', executablePath: string): LaunchOptions {
  // Firefox asks for a favicon on its own, and under a strict policy reports that as the page's fault.
  const extraPrefsFirefox = { 'browser.chrome.site_icons': false };
  if (engine === 'firefox') return { browser: 'firefox', executablePath, headless: true, extraPrefsFirefox };
  // Chromium's sandbox refuses root, and /dev/shm is tiny in containers.
  const args = ['--no-sandbox', '--disable-dev-shm-usage', '--lang=en-US'];
  return { browser: 'chrome', executablePath, headless: true, args };
}
