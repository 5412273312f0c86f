import { documentProperty } from './document-property';
import { tryTo } from './try-to';

/** The page's cookies as `name=value`. None where the browser refuses to say. */
export const cookiePairs = (): string[] =>
  (tryTo(() => documentProperty('cookie') as string) ?? '').split(/;[ \t]*/);
