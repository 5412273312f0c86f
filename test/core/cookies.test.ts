import { expect, fixture, html } from '@open-wc/testing';
import { readCookies } from '../../src/core/read-cookies';
import { writeCookie } from '../../src/core/write-cookie';
import { textOf } from './core-fixture';
import { blockCookies, fakeCookies, forbidCookies, forget, type Fault } from './storage-faults';

const prefix = 'cookies-';
const name = `${prefix}test`;
const settings = { path: '/', domain: undefined };

describe('a cookie', () => {
  let fault: Fault | undefined;

  afterEach(() => {
    fault?.restore();
    fault = undefined;
    forget(prefix);
  });

  const header = (text: string): void => void (fault = fakeCookies({ read: () => text }));

  it('finds a cookie that it wrote, in the same letters', () => {
    expect(writeCookie(name, textOf(), 1, settings)).to.equal(true);
    expect(readCookies(name)).to.deep.equal([textOf()]);
    expect(document.cookie).to.include(`${name}=${textOf()}`);
  });

  it('removes a cookie by a lifetime of fewer days than none', () => {
    writeCookie(name, 'x', 1, settings);
    writeCookie(name, '', -1, settings);
    expect(readCookies(name)).to.deep.equal([]);
  });

  it('knows when a cookie was not taken', () => {
    fault = blockCookies();
    expect(writeCookie(name, 'x', 1, settings)).to.equal(false);
  });

  it('knows when the old value is still there', () => {
    writeCookie(name, 'old', 1, settings);
    fault = fakeCookies({ write: () => undefined });
    expect(writeCookie(name, 'new', 1, settings)).to.equal(false);
    expect(readCookies(name)).to.deep.equal(['old']);
  });

  it('does not throw where cookies are an error', () => {
    fault = forbidCookies();
    expect(writeCookie(name, 'x', 1, settings)).to.equal(false);
    expect(readCookies(name)).to.deep.equal([]);
  });

  it('finds all values of a name', () => {
    header(`a=1; ${name}=one; b=2;\t${name}=two;${name}=three`);
    expect(readCookies(name)).to.deep.equal(['one', 'two', 'three']);
  });

  it('keeps what stands behind a second equals sign', () => {
    header(`${name}=a=b`);
    expect(readCookies(name)).to.deep.equal(['a=b']);
  });

  for (const other of [
    `x${name}=1`,
    `${name}x=1`,
    `\u00a0${name}=1`,
    `${name}`,
    `${name.toUpperCase()}=1`,
    `x=${name}=1`,
  ]) {
    it(`does not take "${other}" for its own`, () => {
      header(other);
      expect(readCookies(name)).to.deep.equal([]);
    });
  }

  it('reads and writes though an element of the page is named "cookie"', async () => {
    const clobber = await fixture(html`<img name="cookie" alt="" />`);
    expect(document.cookie as unknown).to.equal(clobber);
    fault = fakeCookies({ read: () => `${name}=there` });
    expect(readCookies(name)).to.deep.equal(['there']);
  });

  it('says for whom, where, how long and how', () => {
    const written: string[] = [];
    fault = fakeCookies({ write: (text) => written.push(text) });
    writeCookie(name, 'x', 10, { domain: '.example.jp', path: '/shop/' });
    const [pair, ...attributes] = written[0]!.split('; ');
    const expires = attributes.find((one) => one.startsWith('expires='))!.slice('expires='.length);
    expect(pair).to.equal(`${name}=x`);
    expect(attributes).to.include.members(['path=/shop/', 'domain=.example.jp', 'sameSite=Lax']);
    expect(attributes).not.to.include('secure');
    expect(Date.parse(expires) - Date.now()).to.be.closeTo(10 * 86_400_000, 60_000);
  });

  it('names no domain unless the file does', () => {
    const written: string[] = [];
    fault = fakeCookies({ write: (text) => written.push(text) });
    writeCookie(name, 'x', 10, settings);
    expect(written[0]).not.to.include('domain').and.not.to.include('undefined');
    expect(written[0]).to.include('path=/;');
  });
});
