import { expect, fixture, html } from '@open-wc/testing';
import { forgetVendors, lists, page, told } from './vendor-fixture';

const map = { ad_Storage: 'ads', analytics_Storage: 'analytics' };
const signals = { microsoftClarity: { map } };
const states = (ad_Storage: string, analytics_Storage: string) => [
  'consentv2',
  { ad_Storage, analytics_Storage },
];
const queued = (): unknown[][] => lists((page['clarity'] as { q: unknown }).q);

describe('Microsoft Clarity', () => {
  afterEach(forgetVendors);

  it('finds both states in its queue, and those of each change', async () => {
    const store = told(signals);
    await store.choose({ categories: { analytics: true } });
    await store.acceptAll();
    store.setLanguage('ja');
    await store.withdraw();
    expect(queued()).to.deep.equal([
      states('denied', 'denied'),
      states('denied', 'granted'),
      states('granted', 'granted'),
      states('denied', 'denied'),
    ]);
  });

  for (const part of [
    { analytics_Storage: 'analytics' },
    { ad_storage: 'ads', analytics_Storage: 'analytics' },
  ]) {
    it(`is told both states, and denied what is not named: ${JSON.stringify(part)}`, async () => {
      await told({ microsoftClarity: { map: part } }).acceptAll();
      expect(queued().at(-1)).to.deep.equal(states('denied', 'granted'));
    });
  }

  it('that runs already hears by its own function', () => {
    const heard: unknown[][] = [];
    page['clarity'] = (...parts: unknown[]) => heard.push(parts);
    told(signals);
    expect(heard).to.deep.equal([states('denied', 'denied')]);
  });

  // The first line of its snippet: `c[a]=c[a]||function(){(c[a].q=c[a].q||[]).push(arguments)}`.
  it('keeps the queue when its snippet comes later', () => {
    told(signals);
    const before = page['clarity'];
    page['clarity'] = page['clarity'] || (() => undefined);
    (page['clarity'] as (...parts: unknown[]) => void)('set', 'key', 'value');
    expect(page['clarity']).to.equal(before);
    expect(queued()).to.deep.equal([states('denied', 'denied'), ['set', 'key', 'value']]);
  });

  it('finds objects of arguments, as its own snippet makes them', () => {
    told(signals);
    const [entry] = (page['clarity'] as { q: unknown[] }).q;
    expect(Object.prototype.toString.call(entry)).to.equal('[object Arguments]');
  });

  it('has a queue though an element of the page is named like it', async () => {
    await fixture(html`<img name="clarity" alt="" />`);
    told(signals);
    expect(queued()).to.have.length(1);
  });
});
