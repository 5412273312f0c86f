import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkConfig } from '../../../src/check/check-config';
import { presetLinks } from '../../../src/cli/preset-links';
import { readPresets } from '../../../src/cli/read-presets';
import { textPlaces } from '../../../src/check/text-places';
import { presetsOf } from '../../../src/config/presets-of';
import type { PresetFile } from '../../../src/config/types/preset';
import { complaints } from '../schema-file';
import { today } from '../check/good-file';

const presets = readPresets();
const services = presetsOf(presets);
const about = new Set(['id', 'verified', 'checkedOn', 'sources']);
const japanese = /[\u3041-\u30ff\u4e00-\u9fff]/;

const facts = (preset: PresetFile): string[] => Object.keys(preset).filter((key) => !about.has(key));

/** Our own switch is a fact of ours. */
const needsSource = (preset: PresetFile): string[] =>
  facts(preset).filter((key) => key !== 'optOut' || preset.optOut?.some(({ by }) => by !== 'widget'));

const sourced = ({ sources }: PresetFile): Set<string> =>
  new Set(sources.filter(({ from }) => from !== undefined).flatMap(({ fields }) => fields));

/** A file of one service, as a site that fills in what a preset leaves to it. */
const fileOf = ({ id }: PresetFile): object => ({
  format: 1,
  languages: { available: ['ja', 'en'] },
  categories: [{ id: 'all', label: { ja: '分類', en: 'All' } }],
  services: [{ use: id, category: 'all', ourPurpose: { ja: '改善のため', en: 'To improve' } }],
});

/** What a preset may lack, since nobody should guess it; the checker asks the editor. */
const leftOpen = new Set([
  'no-data-sent',
  'no-recipient',
  'no-their-purpose',
  'no-transfer',
  'url-not-checked',
  'unverified-preset',
]);

describe('the known services', () => {
  it('are sixty or more, each under the name of its file', () => {
    const files = readdirSync(new URL('../../../presets', import.meta.url)).sort();
    assert.ok(presets.length >= 60);
    assert.deepEqual(
      files,
      presets.map(({ id }) => `${id}.json`),
    );
  });

  it('have the links that a person has to open from time to time', () => {
    const links = presets.flatMap(presetLinks);
    assert.ok(links.length > presets.length);
    assert.deepEqual(
      links.filter(({ url }) => !URL.canParse(url) || !url.startsWith('https://')),
      [],
    );
  });
});

for (const preset of presets)
  describe(`the known service ${preset.id}`, () => {
    it('is a service of a settings file', () => {
      const service = { ...services[preset.id], category: 'all' };
      assert.deepEqual(complaints(service, '/definitions/WrittenService'), []);
    });

    it('says only what a service is, and not what a site uses it for', () => {
      for (const key of ['use', 'category', 'model', 'ourPurpose', 'hold', 'linkedToPersonalData'])
        assert.equal(key in preset, false, key);
    });

    it('says where each fact comes from, and whether all were seen there', () => {
      const named = new Set(preset.sources.flatMap(({ fields }) => fields));
      const open = needsSource(preset).filter((key) => !sourced(preset).has(key));
      assert.deepEqual(
        needsSource(preset).filter((key) => !named.has(key as keyof PresetFile as never)),
        [],
      );
      assert.deepEqual(
        [...named].filter((key) => !facts(preset).includes(key)),
        [],
      );
      assert.equal(preset.verified, open.length === 0);
    });

    it('was compared with its sources on a day that has been', () => {
      assert.match(preset.checkedOn, /^\d{4}-\d{2}-\d{2}$/);
      assert.ok(preset.checkedOn <= new Date(Date.now() + 864e5).toISOString().slice(0, 10));
    });

    it('has a name, and all its words in Japanese and in English', () => {
      const file = { services: [services[preset.id]] };
      const places = textPlaces(file);
      assert.ok(places.some(({ path }) => path === '/services/0/name'));
      for (const { path, text } of places) {
        assert.deepEqual(Object.keys(text).sort(), ['en', 'ja'], path);
        assert.doesNotMatch(text['en'] ?? '', japanese, path);
      }
    });

    it('names hosts, and only hosts that are names', () => {
      for (const host of preset.hosts ?? []) {
        assert.match(host, /^([a-z\d]([a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/);
        assert.equal(new URL(`https://${host}/`).hostname, host);
      }
    });

    it('leaves open only what nobody should guess', () => {
      const codes = checkConfig(fileOf(preset), { today, presets }).map(({ code }) => code);
      assert.deepEqual(
        codes.filter((code) => !leftOpen.has(code)),
        [],
      );
      assert.equal(codes.includes('unverified-preset'), !preset.verified);
    });
  });
