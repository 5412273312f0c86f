import { expect } from '@open-wc/testing';
import { bannerButtons } from '../../src/elements/banner-buttons';

describe('the buttons of the first layer', () => {
  const asks = ['accept', 'reject', 'preferences'];
  const tells = ['acknowledge', 'preferences'];

  for (const [written, asked, told] of [
    [undefined, asks, tells],
    [[], asks, tells],
    [['accept', 'reject', 'preferences'], asks, ['acknowledge', 'preferences']],
    [['reject', 'accept', 'preferences'], ['reject', 'accept', 'preferences'], tells],
    [
      ['preferences', 'reject', 'accept'],
      ['preferences', 'reject', 'accept'],
      ['acknowledge', 'preferences'],
    ],
    [['accept'], ['reject', 'accept'], ['acknowledge']],
    [['reject'], ['accept', 'reject'], ['acknowledge']],
    [['accept', 'reject'], ['accept', 'reject'], ['acknowledge']],
    [['preferences'], ['accept', 'reject', 'preferences'], ['acknowledge', 'preferences']],
    [['acknowledge'], ['accept', 'reject'], ['acknowledge']],
    [
      ['preferences', 'acknowledge'],
      ['accept', 'reject', 'preferences'],
      ['preferences', 'acknowledge'],
    ],
    [['accept', 'accept'], ['reject', 'accept'], ['acknowledge']],
    [['later', 'close'], ['accept', 'reject'], ['acknowledge']],
    ['accept', asks, tells],
    [{ 0: 'accept', length: 1 }, asks, tells],
    [null, asks, tells],
    [[null, 7, {}, ['accept']], ['accept', 'reject'], ['acknowledge']],
  ] as const) {
    for (const model of ['optIn', 'optOut'] as const) {
      it(`are ${asked.join(', ')} in ${model} for ${JSON.stringify(written) ?? 'nothing'}`, () => {
        expect(bannerButtons(model, written)).to.deep.equal(asked);
      });
    }
    it(`are ${told.join(', ')} in notice for ${JSON.stringify(written) ?? 'nothing'}`, () => {
      expect(bannerButtons('notice', written)).to.deep.equal(told);
    });
  }

  it('let the visitor refuse where the model is not known', () => {
    expect(bannerButtons(null, ['accept'])).to.have.members(['accept', 'reject']);
  });
});
