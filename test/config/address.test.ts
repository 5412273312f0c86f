import { expect } from '@open-wc/testing';
import { isAddress } from '../../src/config/address';

describe('an address', () => {
  for (const written of [
    'https://www.example.jp/',
    'http://example.jp',
    'HTTPS://EXAMPLE.JP/',
    '/privacy/',
    'privacy.html#cookies',
    '../privacy',
    '?page=privacy',
    '#cookies',
    '',
    '//cdn.example.jp/x',
    'mailto:privacy@example.jp',
    'mailto:dpo@x.test?subject=a%0d%0aBcc:z@z',
    'tel:+81-3-1234-5678',
    'https://例え.jp/プライバシー',
    `https://ok.test/${'a'.repeat(2032)}`,
  ]) {
    it(`may be "${written.slice(0, 60)}"`, () => {
      expect(isAddress(written)).to.equal(true);
    });
  }

  for (const written of [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' \u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'javascript://%0aalert(1)',
    'DATA:text/html;base64,PHNjcmlwdD4=',
    'blob:https://www.site.test/uuid',
    'file:///etc/passwd',
    'vbscript:x',
    'ftp://example.jp/',
    'about:blank',
    'ws://example.jp/',
    'intent://x#Intent;end',
    'http://[::1',
    'https://',
    `https://ok.test/${'a'.repeat(2033)}`,
  ]) {
    it(`may not be ${JSON.stringify(written.slice(0, 60))}`, () => {
      expect(isAddress(written)).to.equal(false);
    });
  }
});
