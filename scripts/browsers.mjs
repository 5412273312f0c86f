// Which browsers the tests drive, where they are found on this machine, and how to get those that are missing.
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

/** @type {readonly ['chromium', 'firefox', 'webkit']} */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

const mac = (app, binary) => `/Applications/${app}.app/Contents/MacOS/${binary}`;
const windows = (...parts) => path.join(process.env.ProgramFiles ?? 'C:\\Program Files', ...parts);

const chromiumPlaces = [
  mac('Google Chrome', 'Google Chrome'),
  windows('Google', 'Chrome', 'Application', 'chrome.exe'),
];
const firefoxPlaces = [mac('Firefox', 'firefox'), windows('Mozilla Firefox', 'firefox.exe')];

function executable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The full path of the first of these commands that is on the PATH. */
export function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(executable);
}

// MiniBrowser is not on the PATH: Debian keeps it in a folder named after the machine, Fedora in libexec.
function miniBrowser() {
  const machine = process.arch === 'arm64' ? 'aarch64' : 'x86_64';
  return [
    `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
    '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
  ].find(executable);
}

function webkit() {
  const browser = miniBrowser();
  const driver = onPath('WebKitWebDriver');
  const display = onPath('Xvfb');
  return browser && driver && display ? { path: browser, driver, display } : undefined;
}

const at = (file) => (file ? { path: file } : undefined);

const finders = {
  chromium: () =>
    at(
      process.env.CHROME_PATH ??
        onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome') ??
        chromiumPlaces.find(existsSync),
    ),
  firefox: () =>
    at(process.env.FIREFOX_PATH ?? onPath('firefox-esr', 'firefox') ?? firefoxPlaces.find(existsSync)),
  webkit,
};

export const findBrowser = (engine) => finders[engine]();

/** Chromium without its window and what belongs to it: the same engine, which opens a page in a third of the time. */
export const findHeadlessShell = () =>
  process.env.CHROME_PATH ? undefined : at(onPath('chromium-headless-shell', 'chrome-headless-shell'));

/** The engines asked for: `ENGINES=chromium,webkit`, or all. */
export function wantedEngines() {
  const asked = (process.env.ENGINES ?? '').split(/[\s,]+/).filter(Boolean);
  const unknown = asked.filter((name) => !ENGINES.includes(name));
  if (unknown.length)
    throw new Error(`ENGINES: unknown ${unknown.join(', ')}; known are ${ENGINES.join(', ')}`);
  return ENGINES.filter((engine) => !asked.length || asked.includes(engine));
}

export const availableEngines = () => wantedEngines().filter((engine) => findBrowser(engine));

export const debianPackages = {
  chromium: ['chromium', 'fonts-noto-cjk'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/** Both, since they are of one version. */
export const shellPackages = ['chromium', 'chromium-headless-shell'];

export const installHints = {
  chromium: 'install Chromium or Google Chrome, or name its program in CHROME_PATH',
  firefox: 'install Firefox, or name its program in FIREFOX_PATH',
  webkit: 'install WebKitGTK with its driver and Xvfb (Linux only; on Debian: webkit2gtk-driver xvfb)',
};
