import { expect } from '@open-wc/testing';
import { regionOf } from '../../src/config/region-of';

const rows = { EEA: {}, GB: {}, 'US-CA': {}, US: {}, '*': {}, 'KR-11': {}, xx: {}, __proto__: {} };

describe('the region', () => {
  for (const [said, region] of [
    ['JP', 'JP'],
    ['US-CA', 'US-CA'],
    ['us-ca', 'US-CA'],
    ['EEA', 'EEA'],
    ['DE', 'DE'],
    ['EU', 'EU'],
    ['FR-75', 'FR-75'],
    // What servers say of visitors whom they cannot place, and templates that were not filled in.
    ['T1', ''],
    ['{{ country }}', ''],
    ['US-*', ''],
    ['Japan', ''],
    ['US-CALI', ''],
    ['U', ''],
    ['-', ''],
  ] as const) {
    it(`is ${region || 'unknown'} where the page says ${said}, whatever the clock says`, () => {
      expect(regionOf(rows, said, 'Asia/Tokyo')).to.equal(region);
    });
  }

  for (const [zone, region] of [
    ['Asia/Tokyo', 'JP'],
    ['Europe/London', 'GB'],
    ['America/New_York', 'US-*'],
    ['America/Los_Angeles', 'US-*'],
    ['Pacific/Honolulu', 'US-*'],
    ['America/Indiana/Knox', 'US-*'],
    ['Asia/Seoul', 'KR'],
    ['America/Toronto', ''],
    ['America/Chihuahua', ''],
    ['Europe/Berlin', ''],
    ['UTC', ''],
    ['', ''],
    ['Nowhere/Land', ''],
  ] as const) {
    it(`is ${region || 'unknown'} by the time zone ${zone || '(none)'}`, () => {
      expect(regionOf(rows, '', zone)).to.equal(region);
    });
  }

  it('is told by the clock only of Japan and of countries that the file has rows for', () => {
    expect(regionOf({}, '', 'Asia/Tokyo')).to.equal('JP');
    expect(regionOf({ EEA: {} }, '', 'America/New_York')).to.equal('');
  });

  it('is unknown in an engine that cannot tell the zones of a country', () => {
    const { getTimeZones } = Intl.Locale.prototype as unknown as Record<string, unknown>;
    Object.defineProperty(Intl.Locale.prototype, 'getTimeZones', { value: undefined, configurable: true });
    const region = regionOf(rows, '', 'Asia/Tokyo');
    Object.defineProperty(Intl.Locale.prototype, 'getTimeZones', { value: getTimeZones, configurable: true });
    expect(region).to.equal('');
  });
});
