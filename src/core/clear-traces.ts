import { entries, fields, type Fields } from '../config/fields';
import { stringOf } from '../config/written';
import { cookiePairs } from './cookie-pairs';
import { tryTo } from './try-to';
import { writeCookie } from './write-cookie';

type Names = readonly unknown[];

/** A name as it is declared; one that ends in `*` stands for all that begin so. The star alone stands for nothing. */
const isMeant = (name: string, declared: unknown): boolean =>
  typeof declared === 'string' &&
  (declared.length > 1 && declared.endsWith('*')
    ? name.startsWith(declared.slice(0, -1))
    : name === declared);

const cookieNames = ({ cookies }: Fields): Names => entries(cookies).map(({ name }) => name);
const storageKeys = ({ storageKeys: keys }: Fields): Names => (Array.isArray(keys) ? keys : []);

/** A cookie does not say for which path it was set, nor for which of this host and those above it. */
function removeCookie(name: string, paths: ReadonlySet<string>): void {
  const labels = location.hostname.split('.');
  const hosts = [undefined, ...labels.map((_, i) => labels.slice(i).join('.'))];
  for (const path of paths) for (const domain of hosts) writeCookie(name, '', -1, { path, domain });
}

/**
 * Removes what services that may not run have left in this browser, as far as the file declares it and a page can
 * reach it: cookies of this host and of its parents, and keys of the storage. What an allowed service declares too
 * stays, and so does `own`.
 */
export function clearTraces(source: unknown, allows: (id: string) => boolean, own: string): void {
  const services = entries(fields(source)['services']);
  const isLeft = (declared: (service: Fields) => Names) => (name: string) => {
    const by = services.filter((service) => declared(service).some((one) => isMeant(name, one)));
    return name !== own && by.length > 0 && !by.some(({ id }) => allows(String(id)));
  };
  const cookies = services.flatMap((service) => entries(service['cookies']));
  const paths = new Set(['/', ...cookies.map(({ path }) => stringOf(path, /^\/[^;\s]*$/) ?? '/')]);
  const names = cookiePairs().map((pair) => pair.split('=')[0] ?? '');
  for (const name of names.filter(isLeft(cookieNames))) removeCookie(name, paths);
  for (const storage of [() => localStorage, () => sessionStorage])
    tryTo(() => {
      for (const key of Object.keys(storage()).filter(isLeft(storageKeys))) storage().removeItem(key);
    });
}
