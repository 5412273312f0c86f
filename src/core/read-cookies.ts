/** The page's cookies, read through the prototype: `<img name="cookie">` takes the place of `document.cookie`. */
function header(): string {
  try {
    return Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')?.get?.call(document) as string;
  } catch {
    return '';
  }
}

/** Every value of a name; more than one where it was set for several paths or domains, which js-cookie hides. */
export const readCookies = (name: string): string[] =>
  header()
    .split(/;[ \t]*/)
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
