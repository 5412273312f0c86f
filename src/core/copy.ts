/** The copy of the record in `localStorage`, which throws where storage is refused. */
export const readCopy = (name: string): string | undefined => {
  try {
    return localStorage.getItem(name) || undefined;
  } catch {
    return undefined;
  }
};

/** Whether the copy says `value` afterwards. */
export const writeCopy = (name: string, value: string): boolean => {
  try {
    localStorage.setItem(name, value);
  } catch {
    return false;
  }
  return readCopy(name) === value;
};
