import { expect } from '@open-wc/testing';
import { findHold, readHolds } from '../../src/gates/hold/held-hosts';

const service = (hosts: unknown, more: object = {}) => ({ id: 'ads', hosts, hold: true, ...more });
const find = (services: unknown, address: string, allowed: readonly string[] = []): string | undefined =>
  findHold(readHolds({ services }), (id) => allowed.includes(id), address);

describe('a held host', () => {
  for (const [host, address] of [
    ['px.example', 'https://px.example/a.js'],
    ['px.example', 'http://px.example'],
    ['px.example', '//px.example/a.js'],
    ['px.example', '  \n//px.example/a.js'],
    ['px.example', '\\\\px.example/a.js'],
    ['px.example', 'ht\ntps://px.exa\tmple/a.js'],
    ['px.example', 'HTTPS://PX.Example/a.js'],
    ['PX.Example', 'https://px.example/a.js'],
    ['px.example', 'https://px.example./a.js'],
    ['px.example', 'https://px.example:8443/a.js'],
    ['px.example:8443', 'https://px.example/a.js'],
    ['px.example', 'https://user:word@px.example/a.js'],
    ['px.example', 'https://px%2Eexample/a.js'],
    ['px.example', 'https://eu.px.example/a.js'],
    ['*.px.example', 'https://eu.px.example/a.js'],
    ['*.px.example', 'https://px.example/a.js'],
    ['xn--r8jz45g.jp', 'https://例え.jp/a.js'],
    ['例え.jp', 'https://xn--r8jz45g.jp/a.js'],
    ['px.example', 'https://px。example/a.js'],
    ['192.0.2.1', 'http://3221225985/a.js'],
  ] as const) {
    it(`${host} is that of ${JSON.stringify(address)}`, () => {
      expect(find([service([host])], address)).to.equal('ads');
    });
  }

  for (const [host, address] of [
    ['px.example', 'https://apx.example/a.js'],
    ['px.example', 'https://px.example.test/a.js'],
    ['px.example', 'https://example/px.example'],
    ['px.example', 'https://other.example/?https://px.example/'],
    ['px.example', 'https://px.example@other.example/'],
    ['eu.px.example', 'https://px.example/a.js'],
    ['px.example', '/px.example/a.js'],
    ['px.example', 'px.example'],
    ['px.example', 'data:,https://px.example'],
    ['px.example', 'javascript:"https://px.example"'],
    ['px.example', 'blob:https://px.example/5a1c'],
    ['px.example', 'http://['],
    ['px.example', ''],
    ['', 'https://px.example/'],
  ] as const) {
    it(`${JSON.stringify(host)} is not that of ${JSON.stringify(address)}`, () => {
      expect(find([service([host])], address)).to.equal(undefined);
    });
  }

  it("is never the page's own", () => {
    expect(find([service([location.hostname])], '/a.js')).to.equal(undefined);
  });

  it('is let through once every service that holds it is allowed', () => {
    const both = [service(['px.example']), service(['px.example'], { id: 'stats' })];
    const ask = (...allowed: string[]) => find(both, 'https://px.example/', allowed);
    expect([ask(), ask('ads'), ask('stats'), ask('ads', 'stats')]).to.deep.equal([
      'ads',
      'stats',
      'ads',
      undefined,
    ]);
  });

  it('is none where the service does not say so', () => {
    for (const hold of [undefined, false, null, 0])
      expect(find([service(['px.example'], { hold })], 'https://px.example/')).to.equal(undefined);
  });

  for (const id of [undefined, null, 7, '', '!ads', 'Not An Id', { id: 'ads' }]) {
    it(`of a service whose id is ${JSON.stringify(id)} is held in nobody's name`, () => {
      const hold = find([service(['px.example'], { id })], 'https://px.example/');
      expect(hold).to.equal('');
    });
  }

  for (const services of [
    undefined,
    null,
    'x',
    7,
    {},
    [null, 'x', 7, []],
    [service('px.example')],
    [service({})],
  ]) {
    it(`is not in ${JSON.stringify(services)}`, () => {
      expect(find(services, 'https://px.example/')).to.equal(undefined);
    });
  }

  it('may stand beside what is no host', () => {
    const hosts = [null, 7, 'https://px.example', {}, 'a b', 'px.example'];
    expect(find([service(hosts)], 'https://px.example/')).to.equal('ads');
  });
});
