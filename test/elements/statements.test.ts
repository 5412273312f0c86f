import { expect } from '@open-wc/testing';
import '../../src/define/banner';
import '../../src/define/notice';
import '../../src/define/preferences';
import { statementsOf, valuesAt, type Statement } from '../node/fixtures/statements-table';
import { forgetChoices, newStore, place } from './notice-fixture';

const read = async (path: string): Promise<string> =>
  (await fetch(new URL(`../../${path}`, import.meta.url))).text();

/** Without marks and spaces; of a link, its words. */
const bare = (text: string): string => text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\*\*|\s+/g, '');

const isAddress = (text: string): boolean => /^(https?:|\/)/.test(text);

/** What is said in one language, at any depth. */
function saidIn(value: unknown, lang: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = (value as Record<string, unknown>)[lang];
  if (typeof own === 'string') return isAddress(own) ? [] : [own];
  return Object.values(value).flatMap((one) => saidIn(one, lang));
}

/** The texts of a statement that readers of one language are to find. */
function textsOf(file: unknown, statement: Statement, lang: string): string[] {
  const { field, steps } = statement;
  if (field.startsWith('notice.translation') && lang === 'ja') return [];
  const values = valuesAt(file, statement);
  if (steps[0] && 'field' in steps[0] && steps[0].field === 'texts')
    return field.includes(`["${lang}"]`) ? values.map(String) : [];
  return values.flatMap((value) => saidIn(value, lang));
}

/** What the notice, the banner and the preferences say together. */
async function screens(file: object, lang: string): Promise<string> {
  const store = newStore(file);
  const tags = ['shirase-notice', 'shirase-banner', 'shirase-preferences'];
  const elements = await Promise.all(tags.map((tag) => place(tag, { store, lang })));
  store.showPreferences();
  await Promise.all(elements.map((element) => element.updateComplete));
  const said = bare(elements.map(({ shadowRoot }) => shadowRoot?.textContent ?? '').join(' '));
  await expect(elements[0]).to.be.accessible();
  return said;
}

describe('the statements of the demo sites', () => {
  afterEach(forgetChoices);

  for (const site of ['cable', 'software', 'registry', 'network', 'isp']) {
    for (const lang of ['ja', 'en']) {
      it(`are all on the screen: ${site}, ${lang}`, async () => {
        const file = JSON.parse(await read(`demo/sites/${site}/privacy.json`)) as object;
        const statements = statementsOf(await read('docs/statements.md'));
        const said = await screens(file, lang);
        const texts = statements
          .filter(({ sites }) => sites.includes(site))
          .flatMap((one) => textsOf(file, one, lang).map((text) => [one.kind, one.field, text] as const));
        expect(texts).not.to.deep.equal([]);
        const missing = texts.filter(([, , text]) => !said.includes(bare(text)));
        expect(missing).to.deep.equal([]);
      });
    }
  }
});
