/** The copy of the record; nothing where storage is refused. */
export function readCopy(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}
