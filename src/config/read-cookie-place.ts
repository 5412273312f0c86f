import { fields } from './fields';
import { stringOf } from './written';

/** Where the cookie is kept. */
export interface CookiePlace {
  /** `undefined`: this host alone. */
  readonly domain: string | undefined;
  readonly path: string;
}

/** The door for those who write the cookie. Never throws. */
export function readCookiePlace(json: unknown): CookiePlace {
  const { domain, path } = fields(fields(fields(json)['consent'])['cookie']);
  return {
    domain: stringOf(domain, /^\.?[a-z\d-]+(\.[a-z\d-]+)*$/i),
    path: stringOf(path, /^\/[\w\-./~%]*$/) ?? '/',
  };
}
