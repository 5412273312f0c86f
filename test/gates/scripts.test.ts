import { expect } from '@open-wc/testing';
import { holdDocumentWrite } from '../../src/gates/hold-document-write';
import { recreateScript } from '../../src/gates/recreate-script';
import { releaseScript } from '../../src/gates/release-script';
import { watchAdded } from '../../src/gates/watch-added';
import { fileSaying, forgetGates, gatedScript, hears, make, place, said, saying } from './gates-fixture';

const descriptor = (name: 'write' | 'writeln') => Object.getOwnPropertyDescriptor(document, name);

describe('document.write, held off,', () => {
  it('does nothing and is noticed', () => {
    const called = holdDocumentWrite(() => document.write('<p>wiped</p>'));
    expect(called).to.equal(true);
    expect(document.body.textContent).not.to.include('wiped');
  });

  it('is noticed by its other name too', () => {
    expect(holdDocumentWrite(() => document.writeln('x'))).to.equal(true);
  });

  it('is not noticed where it is not called', () => {
    expect(holdDocumentWrite(() => undefined)).to.equal(false);
  });

  it("is the browser's own again afterwards", () => {
    holdDocumentWrite(() => undefined);
    expect(document.write).to.equal(Document.prototype.write);
    expect([descriptor('write'), descriptor('writeln')]).to.deep.equal([undefined, undefined]);
  });

  it("is the browser's own again after a failure", () => {
    const fail = () =>
      holdDocumentWrite(() => {
        throw new Error('not ours');
      });
    expect(fail).to.throw('not ours');
    expect(document.write).to.equal(Document.prototype.write);
    expect([descriptor('write'), descriptor('writeln')]).to.deep.equal([undefined, undefined]);
  });
});

describe('a script made anew', () => {
  it('stands in the place of the old one, with all that it says', async () => {
    const at = await place();
    const script = gatedScript(
      'id="x" data-service="ga4" data-layer="y" crossorigin="anonymous" async',
      'say(1)',
    );
    script.nonce = 'r4nd0m';
    at.append(make('<i></i>'), script, make('<b></b>'));
    const fresh = recreateScript(script);
    expect(fresh).not.to.equal(script);
    expect([...at.children]).to.deep.equal([at.firstElementChild, fresh, at.lastElementChild]);
    expect([...fresh.attributes].map(({ name, value }) => `${name}=${value}`)).to.include.members([
      'id=x',
      'type=text/plain',
      'data-service=ga4',
      'data-layer=y',
      'crossorigin=anonymous',
      'async=',
    ]);
    expect(fresh.nonce).to.equal('r4nd0m');
    expect(fresh.text).to.equal('say(1)');
    expect(fresh.hasAttribute('src')).to.equal(false);
  });

  it('keeps its file', async () => {
    const at = await place();
    const script = gatedScript('src="/x.js" integrity="sha256-x"');
    at.append(script);
    const fresh = recreateScript(script);
    expect(new URL(fresh.src).pathname).to.equal('/x.js');
    expect(fresh.integrity).to.equal('sha256-x');
  });
});

describe('a released script', () => {
  afterEach(forgetGates);

  it('runs in its place', async () => {
    const at = await place();
    const script = gatedScript(
      'data-service="x"',
      'say(document.currentScript.nextElementSibling.localName)',
    );
    at.append(script, make('<b></b>'));
    await releaseScript(recreateScript(script));
    expect(said).to.deep.equal(['b']);
    expect(at.lastElementChild!.localName).to.equal('b');
  });

  it('has the type that the page wants for it', async () => {
    const at = await place();
    at.append(
      gatedScript('data-service="x"', ';'),
      gatedScript('data-service="x" data-type="module"', saying('m')),
    );
    for (const script of at.querySelectorAll('script')) await releaseScript(recreateScript(script));
    await hears('m');
    expect([...at.querySelectorAll('script')].map(({ type }) => type)).to.deep.equal(['', 'module']);
  });

  it('lets the next one follow when its file has run', async () => {
    const at = await place();
    const script = gatedScript(`data-service="x" data-src="${fileSaying('ran')}"`);
    at.append(script);
    await releaseScript(recreateScript(script));
    expect(said).to.deep.equal(['ran']);
  });

  it('lets the next one follow when its file is not there', async () => {
    const at = await place();
    const script = gatedScript(`data-service="x" src="blob:${location.origin}/gone"`);
    at.append(script);
    expect(await releaseScript(recreateScript(script))).to.equal(false);
  });

  it('calls the handler that its markup names', async () => {
    const at = await place();
    const script = gatedScript(`data-service="x" src="${fileSaying('file')}" onload="say('loaded')"`);
    at.append(script);
    await releaseScript(recreateScript(script));
    expect(said).to.deep.equal(['file', 'loaded']);
  });

  it('says whether it called document.write', async () => {
    const at = await place();
    const [quiet, loud] = [gatedScript('', ';'), gatedScript('', 'document.write("x")')];
    at.append(quiet, loud);
    expect(await releaseScript(recreateScript(quiet))).to.equal(false);
    expect(await releaseScript(recreateScript(loud))).to.equal(true);
  });
});

describe('what watches the page', () => {
  it('meets what is there, and what is added anywhere', async () => {
    const at = await place();
    const met: Element[] = [];
    watchAdded((root) => met.push(root));
    expect(met).to.deep.equal([document.documentElement]);
    const [inner, outer] = [make('<i></i>'), document.createElement('aside')];
    at.append('text', inner);
    document.documentElement.append(outer);
    await Promise.resolve();
    outer.remove();
    expect(met.slice(1)).to.deep.equal([inner, outer]);
  });
});
