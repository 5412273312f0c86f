// Makes sure that the browsers of the tests are here: `node scripts/ensure-browsers.mjs`.
// On Debian, as root or with passwordless sudo, those that are missing or too old are installed; elsewhere it says what to
// install.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import {
  debianPackages,
  findBrowser,
  findHeadlessShell,
  installHints,
  onPath,
  shellPackages,
  wantedEngines,
} from './browsers.mjs';

const release = '/etc/os-release';
const isDebian = () =>
  existsSync(release) &&
  /^(ID|ID_LIKE)=.*debian/m.test(readFileSync(release, 'utf8')) &&
  Boolean(onPath('apt-get'));

// Japanese and Chinese text must not be measured as rows of empty boxes.
const lacksFonts = () => !/Noto Sans CJK/.test(spawnSync('fc-list', { encoding: 'utf8' }).stdout ?? '');

// No engine of its own: where it is missing, Chromium does its work in twice the time.
const lacksShell = () => onPath('chromium') && !process.env.CHROME_PATH && !findHeadlessShell();

// Before it Firefox has no Trusted Types, and cannot be given a time zone or the size of a phone.
const oldest = { firefox: 153 };

function isTooOld(engine) {
  if (!oldest[engine]) return false;
  const { stdout } = spawnSync(findBrowser(engine).path, ['--version'], { encoding: 'utf8' });
  return Number(/\d+/.exec(stdout ?? '')?.[0] ?? Infinity) < oldest[engine];
}

const lacks = (engine) => !findBrowser(engine) || isTooOld(engine);

function asRoot() {
  if (process.getuid?.() === 0) return [];
  const sudo = onPath('sudo');
  return sudo && spawnSync(sudo, ['-n', 'true']).status === 0 ? [sudo, '-n'] : undefined;
}

function run(prefix, ...parts) {
  const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', ...parts];
  return spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

function installOnDebian(packages) {
  const prefix = asRoot();
  if (!prefix)
    return console.log(`not root and no passwordless sudo: run  apt-get install ${packages.join(' ')}`);
  console.log(`installing ${packages.join(' ')}`);
  const apt = ['apt-get', '-o', 'DPkg::Lock::Timeout=300', '-qq'];
  // A machine's list of packages may be old, and with it the browsers.
  run(prefix, ...apt, 'update');
  run(prefix, ...apt, 'install', '-y', '--no-install-recommends', ...packages);
}

/** Installs what it can, prints a line per engine and returns the engines that are still missing. */
export function ensureBrowsers(engines = wantedEngines()) {
  const absent = engines.filter(lacks);
  const packages = absent.flatMap((engine) => debianPackages[engine]);
  if (isDebian() && !packages.includes('fonts-noto-cjk') && lacksFonts()) packages.push('fonts-noto-cjk');
  if (packages.length && isDebian()) installOnDebian(packages);
  if (engines.includes('chromium') && isDebian() && lacksShell()) installOnDebian(shellPackages);
  for (const engine of engines) {
    const state = findBrowser(engine) ? `older than ${oldest[engine]}` : 'missing';
    console.log(
      `${engine}: ${lacks(engine) ? `${state}; ${installHints[engine]}` : findBrowser(engine).path}`,
    );
  }
  return engines.filter(lacks);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (ensureBrowsers().length) process.exitCode = 1;
}
