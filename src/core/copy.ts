/** Writes the copy of the record, if there is a `text` to write, and reads it. Storage that is refused throws. */
export function copy(name: string, text?: string): string | undefined {
  try {
    if (text !== undefined) localStorage.setItem(name, text);
    return localStorage.getItem(name) || undefined;
  } catch {
    return undefined;
  }
}
