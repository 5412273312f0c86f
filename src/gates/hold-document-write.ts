/**
 * Runs `action` while `document.write` is held off: called after the page was parsed, it would wipe the page.
 * Says whether it was called.
 */
export function holdDocumentWrite(action: () => void): boolean {
  const page: Partial<Document> = document;
  let called = false;
  page.write = page.writeln = () => void (called = true);
  try {
    action();
  } finally {
    delete page.write;
    delete page.writeln;
  }
  return called;
}
