import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { sectionOfElement } from '../../../src/cli/section-of-element';
import { folder, put, run } from './run';

const cwd = folder();
const file = (version: string | undefined, item = 'ご連絡のため') => ({
  format: 1,
  version,
  languages: { default: 'ja', available: ['ja', 'en'] },
  company: { name: { ja: '株式会社サンプル', en: 'Sample Inc.' } },
  notice: {
    sections: ['purposes', 'changes'],
    purposes: {
      groups: [{ subject: { ja: 'お客様', en: 'Customers' }, items: [{ ja: item, en: 'To reply' }] }],
    },
    changes: { items: ['改定したときは、このページでお知らせします。'] },
  },
});
const settings = (name: string, json: unknown): string => put(cwd, name, JSON.stringify(json));
const read = (...names: string[]): string => readFileSync(path.join(cwd, ...names), 'utf8');

before(() => settings('privacy.json', file('2026-11-21')));

describe('shirase render', () => {
  it('prints the notice in the language of the file', () => {
    const { code, out, err } = run(cwd, ['render', 'privacy.json']);
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^<div lang="ja" class="shirase-static">\n.*ご連絡のため.*<\/div>\n$/s);
  });

  it('writes it in the language that is asked for', () => {
    const { code, out } = run(cwd, ['render', 'privacy.json', '--lang', 'en', '--out', 'notice.html']);
    assert.deepEqual([code, out], [0, 'notice.html is written.\n']);
    assert.match(read('notice.html'), /^<div lang="en" class="shirase-static">\n.*To reply/s);
  });

  it('writes one section, with headings of a level', () => {
    const { out } = run(cwd, ['render', 'privacy.json', '--element', 'changes', '--heading-level', '3']);
    assert.match(out, /^<div.*>\n<section .*>\n<h3 part="title" id="shirase-changes">/);
    assert.doesNotMatch(out, /ご連絡のため/);
  });

  const elements: [name: string, section: string][] = [
    ['web-beacons', 'beacons'],
    ['shirase-web-beacons', 'beacons'],
    ['beacons', 'beacons'],
    ['ad-opt-outs', 'adOptOuts'],
    ['shirase-ad-opt-outs', 'adOptOuts'],
    ['shirase-transmissions', 'transmissions'],
    ['custom:web-beacons', 'custom:web-beacons'],
    ['shirase-x', 'x'],
  ];
  for (const [name, section] of elements)
    it(`knows the section ${section} as ${name}`, () => assert.equal(sectionOfElement(name), section));

  it('writes the whole for the element that is the whole', () => {
    const whole = run(cwd, ['render', 'privacy.json']);
    assert.deepEqual(run(cwd, ['render', 'privacy.json', '--element', 'shirase-notice']), whole);
  });

  it('writes the section of an element', () => {
    const { out } = run(cwd, ['render', 'privacy.json', '--element', 'shirase-purposes']);
    assert.match(out, /id="shirase-purposes"/);
  });

  it('writes a page, and one for approval', () => {
    assert.match(run(cwd, ['render', 'privacy.json', '--page']).out, /^<!doctype html>\n<html lang="ja">/);
    assert.match(run(cwd, ['render', 'privacy.json', '--draft']).out, /<p class="draft">.*2026-11-21/);
  });

  it('writes the style sheet of the notice', () => {
    const { code } = run(cwd, ['render', 'privacy.json', '--style', '--out', 'shirase-static.css']);
    assert.equal(code, 0);
    assert.match(read('shirase-static.css'), /^\.shirase-static \{\n/);
  });

  it('leaves a file alone, unless forced', () => {
    put(cwd, 'mine.html', 'mine');
    const kept = run(cwd, ['render', 'privacy.json', '--out', 'mine.html', '--lang', 'ja']);
    assert.equal(kept.code, 2);
    assert.match(kept.err, /mine\.html はすでにある/);
    assert.equal(read('mine.html'), 'mine');
    assert.equal(run(cwd, ['render', 'privacy.json', '--out', 'mine.html', '--force']).code, 0);
    assert.match(read('mine.html'), /^<div/);
  });

  it('makes a folder that is not there', () => {
    assert.equal(run(cwd, ['render', 'privacy.json', '--out', 'new/folder/notice.html']).code, 0);
    assert.match(read('new', 'folder', 'notice.html'), /^<div lang="ja"/);
  });

  const refused: [name: string, args: string[], err: RegExp][] = [
    ['the file is not there', ['nowhere.json'], /^nowhere\.json could not be read/],
    ['the file does not have the language', ['privacy.json', '--lang', 'fr'], /“fr”.* ja, en\.\n$/],
    ['there is no such section', ['privacy.json', '--element', 'change'], /“change”.*“changes”\?/],
    ['one of several sections is unknown', ['privacy.json', '--element', 'changes,x'], /“x”/],
    ['the file says nothing there', ['privacy.json', '--element', 'cards'], /has nothing to write/],
    ['the level is none', ['privacy.json', '--heading-level', '7'], /1–6/],
    ['the folder is a file', ['privacy.json', '--out', 'privacy.json/x.html'], /ENOTDIR/],
    ['a draft is to be kept as published', ['privacy.json', '--draft', '--archive', '.'], /archive/],
  ];
  for (const [why, args, err] of refused)
    it(`ends with 2 where ${why}`, () => {
      const done = run(cwd, ['render', ...args]);
      assert.deepEqual([done.code, done.out], [2, '']);
      assert.match(done.err, err);
    });

  it('explains itself in both languages', () => {
    assert.match(run(cwd, ['render', '--help', '--lang', 'ja']).out, /JavaScriptがなくても/);
    assert.match(run(cwd, ['render', '--help']).out, /without JavaScript/);
  });
});

describe('shirase render --archive', () => {
  const keep = (name: string, ...more: string[]) =>
    run(cwd, ['render', name, '--archive', 'kept', '--lang', 'ja', ...more]);
  before(() => mkdirSync(path.join(cwd, 'kept')));

  it('keeps each version and lists them, newest first', () => {
    settings('old.json', file('2026-3-1'));
    for (const args of [['old.json'], ['privacy.json'], ['privacy.json', '--lang', 'en']])
      assert.equal(keep(args[0]!, ...args.slice(1)).code, 0);
    assert.deepEqual(readdirSync(path.join(cwd, 'kept')).sort(), [
      '2026-11-21.en.html',
      '2026-11-21.ja.html',
      '2026-3-1.ja.html',
      'index.html',
    ]);
    assert.deepEqual(
      [...read('kept', 'index.html').matchAll(/href="([^"]*)"/g)].map(([, href]) => href),
      ['./2026-11-21.en.html', './2026-11-21.ja.html', './2026-3-1.ja.html'],
    );
    assert.match(read('kept', '2026-11-21.ja.html'), /^<!doctype html>.*ご連絡のため/s);
  });

  it('takes the same once more', () => {
    const { code, out } = keep('privacy.json');
    assert.deepEqual([code, out], [0, 'kept/2026-11-21.ja.html は、同じ内容ですでに残してあります。\n']);
  });

  it('never overwrites what was published with other words, and tells what to do', () => {
    const before = read('kept', '2026-11-21.ja.html');
    settings('changed.json', file('2026-11-21', '広告のため'));
    const { code, err } = keep('changed.json', '--force');
    assert.equal(code, 2);
    assert.match(err, /2026-11-21\.ja\.html は、別の内容ですでに公開した版です。.*version を新しい名前/);
    assert.equal(read('kept', '2026-11-21.ja.html'), before);
  });

  it('needs a version, which can lead nowhere else', () => {
    settings('none.json', file(undefined));
    assert.match(keep('none.json').err, /版の名前がありません/);
    settings('sly.json', file('../../etc/x'));
    assert.equal(keep('sly.json').code, 0);
    assert.equal(existsSync(path.join(cwd, 'kept', 'etc-x.ja.html')), true);
  });

  it('makes a folder that is not there', () => {
    assert.equal(run(cwd, ['render', 'privacy.json', '--archive', 'new/archive']).code, 0);
    assert.deepEqual(readdirSync(path.join(cwd, 'new', 'archive')), ['2026-11-21.ja.html', 'index.html']);
  });

  it('says where it cannot write', () => {
    const { code, err } = run(cwd, ['render', 'privacy.json', '--archive', 'privacy.json']);
    assert.equal(code, 2);
    assert.match(err, /could not be written \(ENOTDIR\)/);
  });
});
