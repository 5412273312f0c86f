import type { NoticeSettings } from '../../config/notice-settings';

type Kept<T> = (settings: NoticeSettings, key: string, make: () => T) => T;

/** Keeps what is made of a file while the file is there. The key names all else on which it depends. */
export function keptPerFile<T>(): Kept<T> {
  const files = new WeakMap<NoticeSettings, Map<string, T>>();
  return (settings, key, make) => {
    const kept = files.get(settings) ?? new Map<string, T>();
    files.set(settings, kept);
    const found = kept.get(key) ?? make();
    kept.set(key, found);
    return found;
  };
}
