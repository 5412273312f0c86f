import { expect } from '@open-wc/testing';
import { forgetGates, gates, make, place } from './gates-fixture';

const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

for (const tag of ['iframe', 'img'] as const) {
  describe(`a gated ${tag}`, () => {
    afterEach(forgetGates);

    const gated = (service: string, more = '', src = `/package.json?${service}`) =>
      make<HTMLIFrameElement | HTMLImageElement>(
        `<${tag} data-service="${service}" data-src="${src}" ${more} title="x"></${tag}>`,
      );

    it('has no address before its service is allowed', async () => {
      const { names } = gates();
      const at = await place();
      const media = gated(names.one);
      at.append(media);
      await Promise.resolve();
      expect(media.hasAttribute('src')).to.equal(false);
    });

    it('gets its address once it is', async () => {
      const { store, names } = gates();
      const at = await place();
      const media = gated(names.one);
      at.append(media);
      void store.acceptAll();
      expect(media.getAttribute('src')).to.equal(`/package.json?${names.one}`);
    });

    it('gets it too when it comes after the choice', async () => {
      const { store, names } = gates();
      const at = await place();
      void store.acceptAll();
      const media = gated(names.one);
      at.append(media);
      await Promise.resolve();
      expect(media.getAttribute('src')).to.equal(`/package.json?${names.one}`);
    });

    it('loses it when it is refused', async () => {
      const { store, names } = gates();
      const at = await place();
      const media = gated(names.one);
      at.append(media);
      void store.acceptAll();
      void store.rejectAll();
      expect(media.hasAttribute('src')).to.equal(false);
    });

    it('keeps a placeholder until it is allowed', async () => {
      const { store, names } = gates();
      const at = await place();
      const media = gated(names.one, `src="${tag === 'img' ? pixel : 'about:blank'}"`);
      at.append(media);
      void store.rejectAll();
      expect(media.getAttribute('src')).to.equal(tag === 'img' ? pixel : 'about:blank');
      void store.acceptAll();
      expect(media.getAttribute('src')).to.equal(`/package.json?${names.one}`);
    });

    it('is loaded once, whatever changes afterwards', async () => {
      const { store, names } = gates();
      const at = await place();
      const media = gated(names.one);
      at.append(media);
      void store.acceptAll();
      let loads = 0;
      new MutationObserver((records) => (loads += records.length)).observe(media, { attributes: true });
      store.setLanguage('ja');
      void store.choose({ services: { [names.two]: false } });
      await Promise.resolve();
      expect(loads).to.equal(0);
    });

    for (const src of [
      'javascript:say("x")',
      'java\nscript:say("x")',
      'data:text/html,x',
      'blob:x',
      'file:///x',
      'http://[',
      '',
    ]) {
      it(`never gets ${JSON.stringify(src)} for an address`, async () => {
        const { store, names } = gates();
        const at = await place();
        const media = gated(names.one, '', '/');
        media.dataset['src'] = src;
        at.append(media);
        void store.acceptAll();
        if (src) {
          expect(media.hasAttribute('src')).to.equal(false);
          expect(store.problems().at(-1)).to.deep.equal({
            path: '',
            code: 'frame-url',
            level: 'warning',
            got: src,
          });
        } else expect(store.get().granted).to.include(names.one);
      });
    }

    it('never gets a document of its own from the page', async () => {
      const { store, names } = gates();
      const at = await place();
      const media = gated(names.one, 'data-srcdoc="&lt;script&gt;1&lt;/script&gt;"');
      at.append(media);
      void store.acceptAll();
      expect(media.hasAttribute('srcdoc')).to.equal(false);
    });
  });
}

describe('a gated iframe that has loaded', () => {
  afterEach(forgetGates);

  const loads = (frame: HTMLIFrameElement, address: string) =>
    new Promise<void>((resolve) => {
      frame.onload = () => {
        if (frame.contentWindow!.location.href.endsWith(address)) resolve();
      };
    });

  it('shows nothing any more once it is refused', async () => {
    const { store, names } = gates();
    const at = await place();
    const file = '/test/gates/release-media.test.ts';
    const frame = make<HTMLIFrameElement>(
      `<iframe data-service="${names.one}" data-src="${file}" title="x"></iframe>`,
    );
    const loaded = loads(frame, file);
    at.append(frame);
    void store.acceptAll();
    await loaded;
    const left = loads(frame, 'about:blank');
    void store.rejectAll();
    await left;
  });
});
