/** What a test takes away from the browser, it gives back by `restore`. */
export interface Fault {
  readonly restore: () => void;
}

const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;

/** Gives `document.cookie` another way to be read or written. */
export function fakeCookies({
  read = () => cookie.get!.call(document) as string,
  write = (text: string) => cookie.set!.call(document, text),
}: {
  readonly read?: () => string;
  readonly write?: (text: string) => void;
}): Fault {
  Object.defineProperty(Document.prototype, 'cookie', { configurable: true, get: read, set: write });
  return { restore: () => Object.defineProperty(Document.prototype, 'cookie', cookie) };
}

/** The visitor blocks cookies: what is written is dropped in silence, and nothing is there to be read. */
export const blockCookies = (): Fault => fakeCookies({ read: () => '', write: () => undefined });

/** A frame without an origin of its own: to ask is an error already. */
export const forbidCookies = (): Fault => {
  const refuse = (): never => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  return fakeCookies({ read: refuse, write: refuse });
};

/** One cookie can neither be written nor removed; all others can. */
export const holdCookie = (name: string): Fault =>
  fakeCookies({
    write: (text) => {
      if (!text.startsWith(`${name}=`)) cookie.set!.call(document, text);
    },
  });

/** One cookie can be removed, but not written any more. */
export const refuseCookie = (name: string): Fault =>
  fakeCookies({
    write: (text) => {
      if (!text.startsWith(`${name}=`) || text.startsWith(`${name}=;`)) cookie.set!.call(document, text);
    },
  });

function replaceStorage(part: Partial<Storage>): Fault {
  const before = Object.getOwnPropertyDescriptors(Storage.prototype);
  for (const [name, value] of Object.entries(part)) {
    Object.defineProperty(Storage.prototype, name, { configurable: true, writable: true, value });
  }
  return {
    restore: () => {
      for (const name of Object.keys(part)) Object.defineProperty(Storage.prototype, name, before[name]!);
    },
  };
}

const throwing = (name: string) => (): never => {
  throw new DOMException('It cannot be.', name);
};

/** There is no room left; what is there can still be read. */
export const fillStorage = (): Fault => replaceStorage({ setItem: throwing('QuotaExceededError') });

/** Storage is refused altogether. */
export const forbidStorage = (): Fault =>
  replaceStorage({
    getItem: throwing('SecurityError'),
    setItem: throwing('SecurityError'),
    removeItem: throwing('SecurityError'),
  });

const cookies = (): string[] => (cookie.get!.call(document) as string).split('; ');

/** Removes what the tests of one file have left behind. */
export function forget(prefix: string): void {
  for (const pair of cookies()) {
    if (pair.startsWith(prefix)) cookie.set!.call(document, `${pair.split('=')[0]}=; max-age=0; path=/`);
  }
  localStorage.clear();
}

/** What the browser keeps under a name. */
export const kept = (name: string): string[] =>
  cookies()
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
