import { expect } from '@open-wc/testing';
import { readRecordEndpoint } from '../../src/config/read-record-endpoint';

const read = (endpoint: unknown) => readRecordEndpoint({ consent: { record: { endpoint } } });

describe('the endpoint for receipts', () => {
  for (const endpoint of [
    '/receipts',
    '/',
    '/a/b?c=d',
    'https://www.example.jp/receipts',
    'https://x.jp:8443/r',
  ]) {
    it(`may be ${endpoint}`, () => expect(read(endpoint)).to.equal(endpoint));
  }

  for (const endpoint of [
    ...[
      '',
      'receipts',
      './r',
      '//evil.example/r',
      '/\\evil.example/r',
      '\\\\evil.example',
      '/\t/evil.example',
    ],
    ...[
      'http://www.example.jp/r',
      'HTTPS://x.jp/r',
      'https:/x',
      'https:///x',
      'https://',
      ' /r',
      '/r s',
      '/r\n',
    ],
    ...['javascript:alert(1)', 'data:,x', 'blob:x', 'mailto:a@b.jp', null, 7, {}, ['/receipts']],
  ]) {
    it(`is none by ${JSON.stringify(endpoint)}`, () => expect(read(endpoint)).to.equal(undefined));
  }

  it('is none by a prototype', () => {
    const json = JSON.parse('{"consent":{"record":{"__proto__":{"endpoint":"/evil"}}}}') as unknown;
    expect(readRecordEndpoint(json)).to.equal(undefined);
    for (const file of [null, 7, [], 'x', {}, { consent: null }])
      expect(readRecordEndpoint(file)).to.equal(undefined);
  });
});
