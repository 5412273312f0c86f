import { cookiePairs } from './cookie-pairs';

/** Every value of a name; more than one where it was set for several paths or domains, which js-cookie hides. */
export const readCookies = (name: string): string[] =>
  cookiePairs()
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
