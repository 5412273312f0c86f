// WebKitGTK's driver tells neither exceptions nor console errors, so a script in the page keeps them.

const kept = 'globalThis[Symbol.for("test-errors")]';

/** Starts to keep errors, once per page. Plain text, since the test server writes it into the page's source. */
export const watchErrors = `(() => {
  if (${kept}) return;
  const list = (${kept} = []);
  const keep = (kind, text) => list.push({ kind, text });
  addEventListener('error', (event) => event.message && keep('exception', event.message));
  addEventListener('unhandledrejection', (event) => keep('exception', String(event.reason)));
  addEventListener('securitypolicyviolation', (event) => keep('policy', event.violatedDirective + ' ' + event.blockedURI));
  const log = console.error;
  console.error = (...parts) => { keep('console', parts.join(' ')); log.apply(console, parts); };
})()`;

/** Hands over what was kept since the last time. */
export const harvestErrors = `(${kept} ?? []).splice(0)`;

/** Puts the watch first in a page, for WebKit alone and only where no policy would forbid it. */
export function withErrorWatch(html: string, userAgent = '', policy = ''): string {
  const isWebKit = /AppleWebKit/.test(userAgent) && !/Chrom/.test(userAgent);
  if (!isWebKit || policy || /content-security-policy/i.test(html)) return html;
  const doctype = /^\s*<!doctype[^>]*>/i.exec(html)?.[0] ?? '';
  return `${doctype}<script>${watchErrors}</script>${html.slice(doctype.length)}`;
}
