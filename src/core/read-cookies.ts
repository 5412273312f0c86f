import { documentProperty } from './document-property';
import { tryTo } from './try-to';

/** Every value of a name; more than one where it was set for several paths or domains, which js-cookie hides. */
export const readCookies = (name: string): string[] =>
  (tryTo(() => documentProperty('cookie') as string) ?? '')
    .split(/;[ \t]*/)
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
