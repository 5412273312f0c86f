import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, it } from 'node:test';
import type { Json } from '../check/good-file';
import { folder, put, run } from './run';

const cwd = folder();
let count = 0;
let site: string;

/** What was written below a folder; nothing where nothing was. */
const written = (below: string): Json => {
  const file = path.join(cwd, below, '.well-known', 'gpc.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
};

describe('shirase gpc', () => {
  beforeEach(() => {
    site = `site-${++count}`;
    mkdirSync(path.join(cwd, site));
  });

  it('writes that the signal is honoured, and the day, and says where the site has to serve it', () => {
    const { code, out, err } = run(cwd, ['gpc', '--out', site]);
    assert.deepEqual([code, err], [0, '']);
    const { gpc, lastUpdate, ...rest } = written(site);
    assert.deepEqual([gpc, rest], [true, {}]);
    assert.match(lastUpdate, /^\d{4}-\d{2}-\d{2}$/);
    assert.match(
      out,
      new RegExp(`^${site}/\\.well-known/gpc\\.json is written\\. .*/\\.well-known/gpc\\.json`),
    );
    assert.match(out, /application\/json/);
  });

  it('writes below the folder that it is called in, when told no other', () => {
    assert.equal(run(path.join(cwd, site), ['gpc']).code, 0);
    assert.equal(written(site).gpc, true);
  });

  it('leaves a file alone, unless forced', () => {
    mkdirSync(path.join(cwd, site, '.well-known'));
    put(cwd, `${site}/.well-known/gpc.json`, '{"mine":1}');
    const kept = run(cwd, ['gpc', '--out', site, '--lang', 'ja']);
    assert.equal(kept.code, 2);
    assert.match(kept.err, /gpc\.json はすでにある/);
    assert.deepEqual(written(site), { mine: 1 });
    assert.equal(run(cwd, ['gpc', '--out', site, '--force']).code, 0);
    assert.equal(written(site).gpc, true);
  });

  it('makes a folder that is not there', () => {
    assert.equal(run(cwd, ['gpc', '--out', 'new/site']).code, 0);
    assert.equal(written('new/site').gpc, true);
  });

  it('says where it cannot write', () => {
    put(cwd, 'file', '');
    const { code, err } = run(cwd, ['gpc', '--out', 'file']);
    assert.equal(code, 2);
    assert.match(err, /could not be written \(ENOTDIR\)/);
  });

  const settings: [name: string, text: string | undefined, code: number][] = [
    ['honours the signal', '{"consent":{"gpc":{"respect":true}}}', 0],
    ['says nothing about it', '{"format":1}', 0],
    ['begins with a BOM', '\ufeff{"format":1}', 0],
    ['ignores it', '{"consent":{"gpc":{"respect":false}}}', 1],
    ['begins with a BOM and ignores it', '\ufeff{"consent":{"gpc":{"respect":false}}}', 1],
    ['is no JSON', '{"consent":', 2],
    ['is a list', '[]', 2],
    ['is not there', undefined, 2],
  ];
  for (const [name, text, code] of settings)
    it(`ends with ${code}${code ? ' and writes nothing' : ''} where the settings file ${name}`, () => {
      const file = `settings-${count}.json`;
      if (text !== undefined) put(cwd, file, text);
      const done = run(cwd, ['gpc', file, '--out', site]);
      assert.equal(done.code, code);
      assert.equal(written(site)?.gpc, code ? undefined : true);
      if (code) assert.match(done.err, new RegExp(`^(“shirase check )?${file}`));
    });

  it('says in both languages that a site which ignores the signal cannot claim otherwise', () => {
    put(cwd, 'ignoring.json', '{"consent":{"gpc":{"respect":false}}}');
    const told = (lang: string): string =>
      run(cwd, ['gpc', 'ignoring.json', '--out', site, '--lang', lang]).err;
    assert.match(told('en'), /does not honour the GPC signal .*nothing was written/);
    assert.match(told('ja'), /GPCの信号に従わない設定です.*作りませんでした/);
  });
});
