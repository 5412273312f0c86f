import { randomUUID } from 'node:crypto';
import { framePage } from './vendor-frames.mjs';
import { vendors } from './vendor-list.mjs';
import { tagScript } from './vendor-tags.mjs';

/**
 * Stand-ins for the companies that receive information, on an origin of their own:
 * `/<vendor>/tag.js`, `/<vendor>/beacon.gif` and `/<vendor>/frame`.
 *
 * Every request is written to `log` as `{ time, vendor, path, referer, cookie }`, so that a test can assert on what
 * really left the browser. Empty it with `log.length = 0`.
 */
export function vendorHandler(log) {
  return (request, response) => {
    const url = new URL(request.url, `http://${request.headers.host}`);
    const [, id, file] = url.pathname.split('/');
    const vendor = Object.hasOwn(vendors, id) ? vendors[id] : undefined;
    if (url.pathname !== '/favicon.ico') log.push(entry(request, id));
    const answer = vendor && answers[file]?.(id, vendor, url);
    if (!answer) return refuse(response);
    response.writeHead(200, { ...headers(request, id, vendor), 'Content-Type': answer.type });
    response.end(answer.body);
  };
}

function entry(request, vendor) {
  const { referer = '', cookie = '' } = request.headers;
  return { time: Date.now(), vendor, path: request.url, referer, cookie };
}

const answers = {
  'tag.js'(id, vendor, url) {
    const body = tagScript(id, vendor, `${url.origin}/${id}/`);
    return body && { type: 'text/javascript; charset=utf-8', body };
  },
  'beacon.gif': () => ({ type: 'image/gif', body: pixel }),
  frame(id, vendor, url) {
    if (!vendor.frame) return undefined;
    const body = framePage(vendor, `${url.origin}/${id}/`, url.searchParams.get('lang'));
    return { type: 'text/html; charset=utf-8', body };
  },
};

const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** Nothing is cached, so that the log is complete. */
function headers(request, id, vendor) {
  const common = { 'Cache-Control': 'no-store', 'Cross-Origin-Resource-Policy': 'cross-origin' };
  const cookie = thirdPartyCookie(request, id, vendor);
  return cookie ? { ...common, 'Set-Cookie': cookie } : common;
}

/**
 * All vendors share one host here, so the path keeps their cookies apart. Browsers take `Secure` over plain HTTP from
 * this machine's own addresses, and want it for a cookie that is to be sent from other sites.
 */
function thirdPartyCookie(request, id, vendor) {
  if (!vendor.third) return undefined;
  const [name, days] = vendor.third;
  if (request.headers.cookie?.includes(`${name}=`)) return undefined;
  return `${name}=${randomUUID().slice(0, 8)}; Path=/${id}/; Max-Age=${days * 86400}; SameSite=None; Secure`;
}

function refuse(response) {
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end('Not found');
}
