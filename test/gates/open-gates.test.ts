import { expect } from '@open-wc/testing';
import {
  forgetGates,
  fileSaying,
  gatedScript,
  gates,
  gatesWith,
  hears,
  make,
  place,
  said,
  saying,
  turnOver,
} from './gates-fixture';

describe('a gated script', () => {
  afterEach(forgetGates);

  it('does not run before its service is allowed', async () => {
    const opened = gates();
    const at = await place();
    const { one, ads } = opened.names;
    at.append(
      gatedScript(`data-service="${one}"`, saying('service')),
      gatedScript(`data-category="${ads}"`, saying('category')),
      gatedScript(`data-service="${one}" src="${fileSaying('file')}"`),
      gatedScript(`data-service="${one}" data-src="${fileSaying('data-src')}"`),
    );
    await turnOver(opened, at);
    expect(said).to.deep.equal([]);
  });

  it('runs once it is', async () => {
    const { store, names } = gates();
    const at = await place();
    at.append(gatedScript(`data-service="${names.one}"`, saying('ran')));
    void store.acceptAll();
    await hears('ran');
    expect(said).to.deep.equal(['ran']);
  });

  it('runs once it is refused, where it waits for that', async () => {
    const opened = gates();
    const { store, names } = opened;
    const at = await place();
    void store.acceptAll();
    at.append(gatedScript(`data-category="!${names.ads}"`, saying('refused')));
    at.append(gatedScript(`data-category="!${names.needed}"`, saying('never')));
    at.append(gatedScript('data-category="!nobody"', saying('unknown')));
    await turnOver(opened, at);
    expect(said).to.deep.equal([]);
    void store.rejectAll();
    await hears('refused');
    await turnOver(opened, at);
    expect(said).to.deep.equal(['refused']);
  });

  it('runs when it comes after the choice, deep within what is added', async () => {
    const { store, names } = gates();
    const at = await place();
    void store.acceptAll();
    const section = make('<section><p></p></section>');
    section.firstElementChild!.append(gatedScript(`data-category="${names.ads}"`, saying('late')));
    at.append(section);
    await hears('late');
    expect(said).to.deep.equal(['late']);
  });

  it('runs once, whatever changes afterwards', async () => {
    const opened = gates();
    const { store, names } = opened;
    const at = await place();
    at.append(gatedScript(`data-service="${names.one}"`, saying('ran')));
    void store.acceptAll();
    store.setLanguage('ja');
    void store.rejectAll();
    void store.acceptAll();
    await hears('ran');
    await turnOver(opened, at);
    expect(said).to.deep.equal(['ran']);
  });

  it('does not run when the visitor refuses before its turn', async () => {
    const opened = gates();
    const { store, names } = opened;
    const at = await place();
    at.append(gatedScript(`data-service="${names.one}"`, saying('ran')));
    void store.acceptAll();
    void store.rejectAll();
    await turnOver(opened, at);
    expect(said).to.deep.equal([]);
  });

  it('does not run when the visitor refuses while the one before it loads', async () => {
    const opened = gates();
    const { store, names } = opened;
    const at = await place();
    at.append(
      gatedScript(`data-service="${names.one}" src="${fileSaying('first')}"`),
      gatedScript(`data-service="${names.one}"`, saying('second')),
    );
    void store.acceptAll();
    await hears('first');
    void store.rejectAll();
    await turnOver(opened, at);
    expect(said).to.deep.equal(['first']);
  });

  it('does not run when the page has taken it away', async () => {
    const opened = gates();
    const at = await place();
    const script = gatedScript(`data-service="${opened.names.one}"`, saying('ran'));
    at.append(script);
    void opened.store.acceptAll();
    script.remove();
    await turnOver(opened, at);
    expect(said).to.deep.equal([]);
  });

  it('runs in the order of its service, files and text alike', async () => {
    const { store, names } = gates();
    const at = await place();
    const slow = `const end = performance.now() + 50; while (performance.now() < end); ${saying('1')}`;
    at.append(
      gatedScript(`data-service="${names.one}" src="${fileSaying('1', slow)}"`),
      gatedScript(`data-service="${names.one}"`, saying('2')),
      gatedScript(`data-service="${names.one}" data-src="${fileSaying('3')}"`),
      gatedScript(`data-service="${names.one}" data-type="module"`, saying('4')),
      gatedScript(`data-service="${names.one}" data-type="module" data-src="${fileSaying('5')}"`),
    );
    void store.acceptAll();
    await Promise.all(['4', '5'].map(hears));
    expect(said.filter((word) => word !== '4')).to.deep.equal(['1', '2', '3', '5']);
  });

  it('does not wait for another service, nor for a file that is not there', async () => {
    const { store, names } = gates();
    const at = await place();
    at.append(
      // A type that no browser runs: it never loads.
      gatedScript(`data-service="${names.one}" data-type="text/x-never" src="${fileSaying('never')}"`),
      gatedScript(`data-service="${names.one}"`, saying('behind')),
      gatedScript(`data-service="${names.two}" src="blob:${location.origin}/gone"`),
      gatedScript(`data-service="${names.two}"`, saying('other')),
    );
    void store.acceptAll();
    await hears('other');
    expect(said).to.deep.equal(['other']);
  });

  it('does not hold up what follows when it is asynchronous', async () => {
    const { store, names } = gates();
    const at = await place();
    at.append(
      gatedScript(`data-service="${names.one}" async data-type="text/x-never" src="${fileSaying('never')}"`),
      gatedScript(`data-service="${names.one}"`, saying('behind')),
    );
    void store.acceptAll();
    await hears('behind');
    expect(said).to.deep.equal(['behind']);
  });

  it('does not hold up what follows when it throws', async () => {
    const { store, names } = gates();
    const at = await place();
    const before = window.onerror;
    window.onerror = () => true;
    at.append(
      gatedScript(`data-service="${names.one}"`, 'throw new Error("a script of a vendor")'),
      gatedScript(`data-service="${names.one}"`, saying('behind')),
    );
    void store.acceptAll();
    await hears('behind');
    window.onerror = before;
    expect(store.get().granted).to.include(names.one);
  });

  it('runs only by the type text/plain and with a name', async () => {
    const opened = gates();
    const at = await place();
    void opened.store.acceptAll();
    at.append(
      make(`<script type="text/template" data-service="${opened.names.one}">${saying('template')}</script>`),
      make(`<script type="text/plain">${saying('nameless')}</script>`),
    );
    await turnOver(opened, at);
    expect(said).to.deep.equal([]);
  });

  it('tells that it cannot be made anew, and lets the page be', async () => {
    const { store, names } = gatesWith(() => Promise.reject(new Error('no such file')));
    const at = await place();
    const told = new Promise((resolve) => store.onProblems(resolve));
    at.append(gatedScript(`data-service="${names.one}"`, saying('ran')));
    void store.acceptAll();
    expect(await told).to.deep.equal([
      { path: '', code: 'failed', level: 'warning', got: 'Error: no such file' },
    ]);
    expect(said).to.deep.equal([]);
  });
});

describe('a gate', () => {
  afterEach(forgetGates);

  it('that names a category and a service needs both', async () => {
    const opened = gates();
    const { store, names } = opened;
    const at = await place();
    at.append(gatedScript(`data-category="${names.ads}" data-service="${names.one}"`, saying('both')));
    void store.choose({ services: { [names.one]: true } });
    await turnOver(opened, at);
    expect(said).to.deep.equal([]);
    void store.choose({ categories: { [names.ads]: true }, services: { [names.one]: false } });
    await turnOver(opened, at);
    expect(said).to.deep.equal([]);
    void store.acceptAll();
    await hears('both');
  });

  for (const name of ['nobody', '', 'constructor', '!analytics', ' ']) {
    it(`that names "${name}", which is not declared, stays shut`, async () => {
      const opened = gates();
      const at = await place();
      at.append(
        gatedScript(`data-service="${name}"`, saying('service')),
        gatedScript(`data-category="${name}"`, saying('category')),
        gatedScript(`data-category="${opened.names.ads}" data-service="${name}"`, saying('both')),
      );
      void opened.store.acceptAll();
      await turnOver(opened, at);
      expect(said).to.deep.equal([]);
    });
  }

  it('in a shadow root opens when somebody points to it', async () => {
    const { store, names, scan } = gates();
    const at = await place();
    const root = at.attachShadow({ mode: 'open' });
    root.append(gatedScript(`data-service="${names.one}"`, saying('shadow')));
    void store.acceptAll();
    scan(root);
    await hears('shadow');
  });

  it('opens when it is pointed to itself', async () => {
    const { store, names, scan } = gates();
    const at = await place();
    const root = at.attachShadow({ mode: 'open' });
    const script = gatedScript(`data-service="${names.one}"`, saying('itself'));
    root.append(script);
    void store.acceptAll();
    scan(script);
    await hears('itself');
  });

  it('opens in a new body too', async () => {
    const { store, names } = gates();
    void store.acceptAll();
    const before = document.body;
    const body = document.createElement('body');
    body.append(gatedScript(`data-service="${names.one}"`, saying('new body')));
    before.replaceWith(body);
    await hears('new body');
    body.replaceWith(before);
  });
});

describe('document.write in a gated script', () => {
  afterEach(forgetGates);

  it('does not wipe the page, and is told', async () => {
    const { store, names } = gates();
    const at = await place();
    const told = new Promise((resolve) => {
      store.onProblems((all) =>
        resolve(all.filter(({ code }) => code === 'document-write').map(({ got }) => got)),
      );
    });
    at.append(
      gatedScript(`data-service="${names.one}"`, 'document.write("<p>wiped</p>"); document.writeln("x")'),
    );
    void store.acceptAll();
    expect(await told).to.include(names.one);
    expect(at.isConnected).to.equal(true);
    expect(document.body.querySelector('p')).to.equal(null);
  });
});
