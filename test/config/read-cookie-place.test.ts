import { expect } from '@open-wc/testing';
import { readCookiePlace } from '../../src/config/read-cookie-place';

describe('the cookie', () => {
  const cookie = (value: unknown) => readCookiePlace({ consent: { cookie: value } });

  for (const domain of ['example.jp', '.example.jp', 'www.example.co.jp', 'localhost', 'xn--eckwd4c7c.jp']) {
    it(`may belong to ${domain}`, () => {
      expect(cookie({ domain })).to.deep.equal({ domain, path: '/' });
    });
  }

  for (const domain of [
    '',
    'x; Path=/; Secure',
    'a b',
    'example.jp\n',
    'a,b',
    'example.jp:80',
    'https://example.jp',
    '例.jp',
    null,
    7,
    {},
    ['example.jp'],
    { toString: 1 },
  ]) {
    it(`belongs to this host alone by the domain ${JSON.stringify(domain)}`, () => {
      expect(cookie({ domain })).to.deep.equal({ domain: undefined, path: '/' });
    });
  }

  for (const path of ['/', '/shop/', '/a/b_c-d.e~f', '/%E5%BA%97/']) {
    it(`may belong to ${path}`, () => {
      expect(cookie({ path })).to.deep.equal({ domain: undefined, path });
    });
  }

  for (const path of ['', 'shop', '/a;secure', '/a b', '/店/', '/a\n', null, 7, ['/'], { toString: 1 }]) {
    it(`belongs to the whole site by the path ${JSON.stringify(path)}`, () => {
      expect(cookie({ path })).to.deep.equal({ domain: undefined, path: '/' });
    });
  }

  for (const value of [null, 7, 'example.jp', []]) {
    it(`has its defaults where it is ${JSON.stringify(value)}`, () => {
      expect(cookie(value)).to.deep.equal({ domain: undefined, path: '/' });
    });
  }

  it("is not led astray by a prototype, the file's or one that the page has polluted", () => {
    expect(
      readCookiePlace(JSON.parse('{"consent":{"cookie":{"__proto__":{"path":"/evil"}}}}')),
    ).to.deep.equal({
      domain: undefined,
      path: '/',
    });
    Object.assign(Object.prototype, { domain: 'evil.test', cookie: { path: '/evil' } });
    const place = readCookiePlace({ consent: {} });
    for (const name of ['domain', 'cookie']) Reflect.deleteProperty(Object.prototype, name);
    expect(place).to.deep.equal({ domain: undefined, path: '/' });
  });
});
