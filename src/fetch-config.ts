import type { Problem, SourceCode } from './config/problem';

/** The most that a browser is asked to read, in characters. */
const most = 2 * 1024 * 1024;

/** How long the page waits for the file, in milliseconds. */
export const patience = 4000;

const trouble = (code: SourceCode, got: string): Problem => ({ path: '', code, level: 'error', got });

/** Reads text as JSON, or says why it is none. */
export function parseConfig(text: string): { json?: unknown; problem?: Problem } {
  if (text.length > most) return { problem: trouble('config-large', `${text.length}`) };
  if (/^\s*</.test(text)) return { problem: trouble('config-html', text.trim().slice(0, 20)) };
  try {
    return { json: JSON.parse(text.replace(/^\ufeff/, '')) as unknown };
  } catch (error) {
    return { problem: trouble('config-json', String(error)) };
  }
}

async function ask(url: string): Promise<{ json?: unknown; problem?: Problem }> {
  const { href, protocol } = new URL(url, document.baseURI);
  if (!/^https?:$/.test(protocol)) return { problem: trouble('config-url', url) };
  const response = await fetch(href, { signal: AbortSignal.timeout(patience) });
  return response.ok ? parseConfig(await response.text()) : { problem: trouble('config-status', `${response.status}`) };
}

/** Fetches the file. Never throws; gives up after four seconds. */
export async function fetchConfig(url: string): Promise<{ json?: unknown; problem?: Problem }> {
  try {
    return await ask(url);
  } catch (error) {
    const slow = error instanceof DOMException && error.name === 'TimeoutError';
    return { problem: trouble(slow ? 'config-slow' : 'config-unreachable', url) };
  }
}
