/**
 * Runs `action` while `document.write` is held off: called after the page was parsed, it would wipe the page.
 * Says whether it was called.
 */
export function holdDocumentWrite(action: () => void): boolean {
  let called = false;
  const value = (): void => void (called = true);
  const property: PropertyDescriptor = { value, configurable: true };
  Object.defineProperties(document, { write: property, writeln: property });
  try {
    action();
  } finally {
    for (const name of ['write', 'writeln']) Reflect.deleteProperty(document, name);
  }
  return called;
}
