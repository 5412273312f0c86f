import type { IncomingHttpHeaders } from 'node:http';

/** A request as the log keeps it. */
export interface Entry {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Milliseconds since 1970 at which it arrived. */
  readonly time: number;
}

export interface Answer {
  body?: string | Buffer;
  status?: number;
  headers?: Record<string, string>;
  /** Milliseconds to wait before answering; `Infinity` for never. */
  delay?: number;
  /** A second part of the body, sent when it comes; a page is still being parsed until then. */
  rest?: Promise<string>;
}

export type Served = string | Answer | ((request: Entry) => string | Answer | Promise<string | Answer>);

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  map: 'application/json',
  gif: 'image/gif',
  png: 'image/gif',
  html: 'text/html; charset=utf-8',
};

export const extensionOf = (path: string): string => /\.(\w+)(?:[?#]|$)/.exec(path)?.[1] ?? 'html';
export const typeOf = (path: string): string => types[extensionOf(path)] ?? 'application/octet-stream';

const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** What a vendor answers to anything: the smallest thing of that kind. Scripts leave their path in `vendorRan`. */
export function vendorAnswer({ path, method }: Entry): Answer {
  if (method !== 'GET') return { status: 204 };
  const ran = `(self.vendorRan ||= []).push(${JSON.stringify(path)});`;
  const bodies: Record<string, string | Buffer> = { js: ran, mjs: ran, css: '', json: '{}', gif, png: gif };
  return { body: bodies[extensionOf(path)] ?? '<!doctype html><title>vendor</title>' };
}
