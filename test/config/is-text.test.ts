import { expect } from '@open-wc/testing';
import { isText } from '../../src/config/read/text';
import { readNotice } from '../../src/config/read-notice';
import { completeConfig } from '../node/fixtures/complete-config';

/** Also those that are read when they are asked for. */
function entriesOf(one: object): readonly (readonly [string, unknown])[] {
  const entries: [string, unknown][] = [];
  for (const key in one) entries.push([key, one[key as keyof typeof one]]);
  return entries;
}

/** Every object of what was read, at any depth, with its place. */
function objects(read: unknown, path = ''): readonly (readonly [path: string, one: object])[] {
  if (typeof read !== 'object' || read === null) return [];
  const inner = entriesOf(read).flatMap(([key, one]) => objects(one, `${path}/${key}`));
  return Array.isArray(read) ? inner : [[path, read], ...inner];
}

const isSaid = (one: object): boolean =>
  entriesOf(one).every(([tag, said]) => typeof said === 'string' && /^(|[a-z]{2}(-\w+)*)$/.test(tag));

describe('what is read of a file', () => {
  const { company, categories, services, notice, glossary } = readNotice(completeConfig);
  const all = objects({ company, categories, services, notice, glossary });

  it('has texts that can be told from all else', () => {
    const [texts, others] = [all.filter(([, one]) => isText(one)), all.filter(([, one]) => !isText(one))];
    expect(texts.filter(([, one]) => !isSaid(one))).to.deep.equal([]);
    expect(others.filter(([, one]) => isSaid(one)).map(([path]) => path)).to.deep.equal([]);
    expect([texts.length, others.length].every((many) => many > 50)).to.equal(true);
  });
});
