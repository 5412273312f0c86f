import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

const load = (name: string): Promise<any> => import(new URL(`../../demo/${name}`, import.meta.url).href);

const receipt = {
  receipt: 1,
  id: '0123456789abcdef0123456789abcdef',
  recordId: 'k3j9x0ab',
  previousId: null,
  time: '2026-11-21T00:00:00.000Z',
  expires: '2027-05-20T00:00:00.000Z',
  event: 'given',
  method: 'banner',
  model: 'optOut',
  language: 'ja',
  region: null,
  format: 1,
  version: '2026-11-21',
  consentVersion: 1,
  shirase: '0.1.0',
  shown: null,
  categories: { analytics: true },
  services: {},
};

describe("the demo's endpoint", () => {
  let demo: any;
  before(async () => {
    demo = await (await load('server.mjs')).startDemo({ port: 0, vendorPort: 0, quiet: true });
  });
  after(() => demo.stop());

  const post = async (body: string, type = 'application/json', path = '/cable/receipts'): Promise<number> =>
    (await fetch(demo.url + path, { method: 'POST', body, headers: { 'content-type': type } })).status;
  const ids = (): string[] => demo.receipts().map(({ id }: { id: string }) => id);

  it('takes a receipt, and one that comes twice once', async () => {
    assert.equal(await post(JSON.stringify(receipt)), 204);
    assert.equal(await post(JSON.stringify({ ...receipt, event: 'refused' })), 204);
    assert.deepEqual(ids(), [receipt.id]);
    const [{ site, receipt: kept }] = demo.receipts();
    assert.deepEqual([site, JSON.parse(kept)], ['cable', receipt]);
  });

  const bad: [string, unknown][] = [
    ['no JSON', '{'],
    ['nothing', ''],
    ['a list', [receipt]],
    ['null', null],
    ['a field too many', { ...receipt, userAgent: 'x' }],
    ['a field too few', { ...receipt, time: undefined }],
    ['an id that is none', { ...receipt, id: "'; DROP TABLE receipts; --" }],
    ['a day that does not exist', { ...receipt, time: '2026-13-41T00:00:00.000Z' }],
    ['a method that is none', { ...receipt, method: '<script>' }],
    ['a category that is half agreed to', { ...receipt, categories: { analytics: 1 } }],
    ['a key of the prototype', `{"__proto__":${JSON.stringify(receipt)}}`],
  ];
  for (const [what, body] of bad)
    it(`refuses ${what}`, async () => {
      const known = ids();
      assert.equal(await post(typeof body === 'string' ? body : JSON.stringify(body)), 400);
      assert.deepEqual(ids(), known);
    });

  it('refuses what is too long', async () => {
    const services = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`service-${i}`, true]));
    assert.equal(await post(JSON.stringify({ ...receipt, services })), 413);
  });

  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', ''])
    it(`refuses the type ${type || 'that is none'}`, async () => {
      assert.equal(await post(JSON.stringify(receipt), type), 415);
    });

  it('shows nobody what it keeps', async () => {
    const answer = await fetch(`${demo.url}/cable/receipts`);
    assert.deepEqual([answer.status, (await answer.text()).includes(receipt.id)], [405, false]);
  });

  it('is there for the sites alone', async () => {
    assert.equal(await post(JSON.stringify(receipt), 'application/json', '/nobody/receipts'), 404);
  });
});
