import type { Fields } from './fields';

/** Newer than the compiler's library. An engine without it knows no region, and the strictest model holds. */
interface Place extends Intl.Locale {
  readonly getTimeZones?: () => readonly string[] | undefined;
}

/**
 * The region that the page says, else the country in which the time zone lies, of Japan and of those that the file
 * has rows for: `JP`, `US-CA`, `EEA`, or `US-*` for a state that nobody knows. Empty where neither tells.
 */
export function regionOf(rows: Fields, said: string, zone: string): string {
  if (said) return /^([A-Z]{2}(-[A-Z\d]{1,3})?|EEA)$/.exec(said.toUpperCase())?.[0] ?? '';
  const lies = (country: string): boolean =>
    (new Intl.Locale(`und-${country}`) as Place).getTimeZones?.()?.includes(zone) ?? false;
  const countries = ['JP', ...Object.keys(rows)].flatMap((name) => name.match(/^[A-Z]{2}(?=-|$)/) ?? []);
  return (countries.find(lies) ?? '').replace('US', 'US-*');
}
