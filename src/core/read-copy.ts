import { tryTo } from './try-to';

/** The copy of the record; nothing where storage is refused. */
export const readCopy = (name: string): string => tryTo(() => localStorage.getItem(name)) ?? '';
