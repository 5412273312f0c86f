import { expect } from '@open-wc/testing';
import { canonical } from '../../src/receipts/canonical';
import { shownHash, shownText } from '../../src/receipts/shown-hash';

describe('the canonical text', () => {
  for (const [json, text] of [
    ['{ "b": 1, "a": [ true, null, "x" ] }', '{"a":[true,null,"x"],"b":1}'],
    ['{"a":{"d":1,"c":2}}', '{"a":{"c":2,"d":1}}'],
    ['"\\u30af"', '"ク"'],
    ['"\\u2028\\n\\""', '"\u2028\\n\\""'],
    ['1e3', '1000'],
    ['{"é":1,"z":2,"a":3}', '{"a":3,"z":2,"é":1}'],
    ['{"__proto__":{"b":1,"a":2}}', '{"__proto__":{"a":2,"b":1}}'],
    ['[]', '[]'],
  ] as const) {
    it(`of ${json} is ${text}`, () => {
      expect(canonical(JSON.parse(json))).to.equal(text);
    });
  }
});

describe('what was shown', () => {
  it('is what the file says of banner, categories, services and words, and nothing else', () => {
    const json = {
      format: 1,
      version: 'x',
      services: [{ id: 'a' }],
      banner: { title: { en: 'T' } },
      theme: {},
    };
    expect(shownText(json)).to.equal(
      '{"banner":{"title":{"en":"T"}},"categories":null,"services":[{"id":"a"}],"texts":null}',
    );
  });

  it('has a hash that anybody can make of that text', async () => {
    // printf '%s' '{"banner":null,"categories":null,"services":null,"texts":null}' | sha256sum
    expect(await shownHash({})).to.equal('6708ca6fdfa5849058a29699171509d56cf6d8b4a6f39faa0a3d85bc4f3d8034');
  });

  it('has the same hash however the file is laid out, and another when a word is another', async () => {
    const one = await shownHash(JSON.parse('{"banner":{"title":"A","text":"B"},"categories":[]}'));
    const same = await shownHash(JSON.parse('{ "categories": [], "banner": { "text": "B", "title": "A" } }'));
    const other = await shownHash(JSON.parse('{"banner":{"title":"A","text":"C"},"categories":[]}'));
    expect(one).to.equal(same);
    expect(one).not.to.equal(other);
  });

  it('has no hash where it is nested deeper than can be read', async () => {
    expect(await shownHash({ banner: JSON.parse('['.repeat(1e5) + ']'.repeat(1e5)) })).to.equal(null);
  });

  it('has no hash where the browser makes none', async () => {
    const { subtle } = Object.getOwnPropertyDescriptors(Crypto.prototype);
    Object.defineProperty(Crypto.prototype, 'subtle', { configurable: true, value: undefined });
    const hash = await shownHash({});
    Object.defineProperty(Crypto.prototype, 'subtle', subtle!);
    expect(hash).to.equal(null);
  });
});
