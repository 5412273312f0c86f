/** What is reported to the page, as an exception that nobody caught would be, while something is done. */
export async function errorsOf(action: () => unknown): Promise<string[]> {
  const errors: string[] = [];
  const before = globalThis.reportError;
  globalThis.reportError = (error: unknown) => void errors.push((error as Error).message);
  try {
    await action();
  } finally {
    globalThis.reportError = before;
  }
  return errors;
}
