import sqlite from 'node-sqlite3-wasm';

/**
 * Where a site keeps the receipts that it is sent: a database of SQLite, in a file or in `:memory:`. The id is the
 * key, so that a receipt that comes twice, since a browser never learned that it had come, is kept once.
 */
export function openReceipts(file = ':memory:') {
  const database = new sqlite.Database(file);
  database.run(
    'CREATE TABLE IF NOT EXISTS receipts (id TEXT PRIMARY KEY, site TEXT, received TEXT, receipt TEXT) STRICT',
  );
  return {
    /** Takes what was posted to a site and gives the status to answer with. It is kept as data, and never shown. */
    take(site, type, body) {
      if (!/^application\/json\s*(;|$)/i.test(type)) return 415;
      if (Buffer.byteLength(body) > longest) return 413;
      const receipt = parse(body);
      if (!isReceipt(receipt)) return 400;
      const row = [receipt.id, site, new Date().toISOString(), JSON.stringify(receipt)];
      database.run('INSERT OR IGNORE INTO receipts VALUES (?, ?, ?, ?)', row);
      return 204;
    },
    /** All rows, in the order in which they came. */
    rows: () => database.all('SELECT * FROM receipts ORDER BY rowid'),
    close: () => database.close(),
  };
}

/** In bytes. */
export const longest = 64 * 1024;

/** Koa middleware: `POST /<site>/receipts`. Nothing else is answered there, so nobody can read what others sent. */
export function takeReceipts(receipts, sites) {
  return async (context, next) => {
    const [, site, name, ...rest] = context.path.split('/');
    if (name !== 'receipts' || rest.length > 0 || !sites.some(({ id }) => id === site)) return next();
    context.set('Cache-Control', 'no-store');
    if (context.method !== 'POST') return void (context.status = 405);
    const body = await bodyOf(context.req);
    context.status = body === undefined ? 413 : receipts.take(site, context.get('Content-Type'), body);
  };
}

/** The request's text, as long as it is not too long. */
async function bodyOf(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= longest) chunks.push(chunk);
  }
  return size > longest ? undefined : Buffer.concat(chunks).toString('utf8');
}

function parse(body) {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

const text = (grammar) => (value) => typeof value === 'string' && grammar.test(value);
const orNull = (check) => (value) => value === null || check(value);
const among =
  (...words) =>
  (value) =>
    words.includes(value);
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

const id = text(/^[\da-f]{32}$/);
const moment = (value) => text(/^[\d-]{10}T[\d:.]{12}Z$/)(value) && !Number.isNaN(Date.parse(value));
const states = (value) =>
  isObject(value) &&
  Object.entries(value).every(([key, on]) => /^[a-z\d][a-z\d-]{0,31}$/.test(key) && typeof on === 'boolean');

/** A receipt has these fields and no others. */
const fields = {
  receipt: among(1),
  id,
  recordId: text(/^[\da-z]{8}$/),
  previousId: orNull(id),
  time: moment,
  expires: moment,
  event: among('given', 'partial', 'refused', 'withdrawn', 'renewed', 'acknowledged'),
  method: among('banner', 'preferences', 'embed', 'api', 'gpc', 'acknowledge'),
  model: among('optIn', 'optOut', 'notice'),
  language: text(/^[a-z]{2,3}(-[a-z\d]{1,8})*$/i),
  region: orNull(text(/^[A-Z-]{2,12}$/)),
  format: among(1),
  version: orNull(text(/^[^]{0,200}$/)),
  consentVersion: Number.isInteger,
  shirase: text(/^[\w.+-]{1,40}$/),
  shown: orNull(text(/^[\da-f]{64}$/)),
  categories: states,
  services: states,
};

function isReceipt(value) {
  if (!isObject(value) || Object.keys(value).some((key) => !Object.hasOwn(fields, key))) return false;
  return Object.entries(fields).every(([key, check]) => check(value[key]));
}
