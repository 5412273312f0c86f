import { expect } from '@open-wc/testing';
import { dialogOf, forgetChoices, newStore, open, partOf, press } from './preferences-fixture';

const { createObjectURL, revokeObjectURL } = URL;

/** What becomes of the next file that is made: its text, its name, and that its address is given back. */
function nextFile(): Promise<{
  text: string;
  type: string;
  name: string;
  url: string;
  revoked: Promise<string>;
}> {
  return new Promise((resolve) => {
    const revoked = new Promise<string>((done) => (URL.revokeObjectURL = done));
    let blob: Blob;
    URL.createObjectURL = (made) => createObjectURL.call(URL, (blob = made as Blob));
    HTMLAnchorElement.prototype.click = async function (this: HTMLAnchorElement) {
      resolve({ text: await blob.text(), type: blob.type, name: this.download, url: this.href, revoked });
    };
  });
}

describe('the receipts', () => {
  afterEach(() => {
    Object.assign(URL, { createObjectURL, revokeObjectURL });
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    forgetChoices();
  });

  it('are a file that the visitor gets, whose address is given back', async () => {
    const store = newStore();
    await store.acceptAll('banner');
    await store.rejectAll('preferences');
    const element = await open(store);
    const file = nextFile();
    await press(element, partOf(element, 'download'));
    const { text, type, name, url, revoked } = await file;
    expect(JSON.parse(text)).to.deep.equal(await store.receipts());
    expect(JSON.parse(text)).to.have.length(2);
    expect([type, name]).to.deep.equal(['application/json', `receipts-${location.hostname}.json`]);
    expect(await revoked).to.equal(url);
    expect(dialogOf(element).open).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('are not offered before there was a choice', async () => {
    const element = await open();
    expect(partOf(element, 'download')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  for (const [lang, words] of [
    ['en', 'Download receipts'],
    ['ja', '選択の控えをダウンロード'],
  ] as const) {
    it(`are offered in ${lang}`, async () => {
      const store = newStore();
      await store.rejectAll();
      const element = await open(store);
      element.lang = lang;
      await element.updateComplete;
      expect(partOf(element, 'download').textContent.trim()).to.equal(words);
      await expect(element).to.be.accessible();
    });
  }
});
