import { expect } from '@open-wc/testing';
import { cell } from '../../src/core/cell';
import { errorsOf } from './errors-of';

describe('a cell', () => {
  it('keeps its value', () => {
    const one = cell(1);
    one.set(2);
    expect(one.get()).to.equal(2);
  });

  it('calls back after a change, with the value before, and not at once', () => {
    const calls: unknown[] = [];
    const one = cell(1);
    one.subscribe((...values) => calls.push(values));
    expect(calls).to.deep.equal([]);
    one.set(2);
    one.set(3);
    expect(calls).to.deep.equal([
      [2, 1],
      [3, 2],
    ]);
  });

  it('holds the new value when it calls back', () => {
    const one = cell(1);
    let seen = 0;
    one.subscribe(() => (seen = one.get()));
    one.set(2);
    expect(seen).to.equal(2);
  });

  it('calls back in the order in which they came', () => {
    const calls: string[] = [];
    const one = cell(1);
    for (const name of ['first', 'second', 'third']) one.subscribe(() => calls.push(name));
    one.set(2);
    expect(calls).to.deep.equal(['first', 'second', 'third']);
  });

  it('calls nobody who has left', () => {
    const calls: string[] = [];
    const one = cell(1);
    const leave = one.subscribe(() => calls.push('left'));
    one.subscribe(() => calls.push('stayed'));
    leave();
    leave();
    one.set(2);
    expect(calls).to.deep.equal(['stayed']);
  });

  it('calls the others too when one leaves during the call', () => {
    const calls: string[] = [];
    const one = cell(1);
    const leave = one.subscribe(() => leave());
    one.subscribe(() => calls.push('second'));
    one.set(2);
    expect(calls).to.deep.equal(['second']);
  });

  it('calls the others too when one of them throws, and lets the page know', async () => {
    const calls: number[] = [];
    const one = cell(1);
    one.subscribe(() => {
      throw new Error('a listener of the page');
    });
    one.subscribe((value) => calls.push(value));
    const errors = await errorsOf(() => one.set(2));
    expect(calls).to.deep.equal([2]);
    expect(errors).to.deep.equal(['a listener of the page']);
  });
});
