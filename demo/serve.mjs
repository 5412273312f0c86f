import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { elementsPage } from './elements-page.mjs';
import { indexPage } from './index-page.mjs';
import { findPage, privacyJson, sites } from './sites.mjs';
import { icon, page } from './template.mjs';

const root = new URL('../', import.meta.url);

/**
 * Koa middleware that renders the demo's pages and maps `/shirase/*` to the built widget. What it does not know is
 * left to the server's own files (`/style.css`). `vendorUrl` takes the place of `{{vendors}}` in the pages.
 */
export function serveDemo(vendorUrl) {
  return async (context, next) => {
    const answer = await answerFor(decodeURIComponent(context.path), vendorUrl);
    if (answer?.redirect) return context.redirect(answer.redirect);
    if (!answer) return next();
    context.body = answer.body;
    context.set({ 'Content-Type': answer.type, 'Cache-Control': 'no-cache' });
  };
}

async function answerFor(path, vendorUrl) {
  for (const route of routes) {
    const answer = await route(path, vendorUrl);
    if (answer) return answer;
  }
  return undefined;
}

const routes = [
  async (path) => path === '/' && html(await indexPage()),
  async (path, vendorUrl) => elementsAt[path] && html(fill(await elementsPage(elementsAt[path]), vendorUrl)),
  async (path) => path.startsWith('/shirase/') && file(`dist/${path.slice('/shirase/'.length)}`),
  async (path) => path === '/schema.json' && file('schema.json'),
  async (path) => siteFile(path),
  async (path, vendorUrl) => sitePage(path, vendorUrl),
  async (path) => withSlash(path),
];

const elementsAt = { '/elements/': 'ja', '/elements/en/': 'en' };

async function siteFile(path) {
  const [, id, name, ...rest] = path.split('/');
  const site = sites.find((one) => one.id === id);
  if (!site || rest.length > 0) return undefined;
  if (name === 'privacy.json') return { type: types['.json'], body: await privacyJson(site) };
  if (name === 'icon.svg') return { type: types['.svg'], body: icon(site) };
  return undefined;
}

async function sitePage(path, vendorUrl) {
  const found = findPage(path);
  return found && html(fill(await page(found), vendorUrl));
}

/** `/cable` and `/elements` lead to the page, as they would on a real host. */
function withSlash(path) {
  const target = `${path}/`;
  return elementsAt[target] || findPage(target) ? { redirect: target } : undefined;
}

async function file(name) {
  const url = new URL(name, root);
  const type = types[extname(url.pathname)];
  if (!type || !url.href.startsWith(root.href)) return undefined;
  const body = await readFile(url).catch(() => undefined);
  return body && { type, body };
}

const html = (body) => ({ type: types['.html'], body });

const fill = (body, vendorUrl) => body.replaceAll('{{vendors}}', vendorUrl);

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
};
