import { fields, type Fields } from './fields';

/** The European Economic Area, by country; `EU` is what some servers say of a visitor from there. */
const eea =
  'EEA EU AT BE BG HR CY CZ DK EE FI FR DE GR HU IS IE IT LV LI LT LU MT NL NO PL PT RO SK SI ES SE';

/**
 * What `consent` says for a region: its most specific row, `US-CA` before `US` before `EEA` before `*`, else its own.
 * Several may apply, and the strictest then holds: all where the region is unknown (empty), and those of all states
 * where only the country is known (`US-*`).
 */
export function regionRows(consent: Fields, region: string): readonly Fields[] {
  const rows = fields(consent['regions']);
  const names = Object.keys(rows);
  const country = region.slice(0, 2);
  const isFor = [
    (name: string) => !region || name === region || (region === 'US-*' && name.startsWith('US')),
    (name: string) => name === country || (name === 'EEA' && !rows[country] && eea.includes(country)),
    (name: string) => name === '*',
  ];
  const found = isFor.map((is) => names.filter(is)).find((some) => some.length) ?? [];
  const own = region && found.length ? [] : [consent];
  return [...own, ...found.map((name) => ({ model: consent['model'], ...fields(rows[name]) }))];
}
