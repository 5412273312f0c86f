/**
 * Runs `action` while `document.write` is held off: called after the page was parsed, it would wipe the page.
 * Says whether it was called.
 */
export function holdDocumentWrite(action: () => void): boolean {
  let called = false;
  const value = (): void => void (called = true);
  Object.defineProperty(document, 'write', { value, configurable: true });
  Object.defineProperty(document, 'writeln', { value, configurable: true });
  try {
    action();
  } finally {
    Reflect.deleteProperty(document, 'write');
    Reflect.deleteProperty(document, 'writeln');
  }
  return called;
}
