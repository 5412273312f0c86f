import type { Theme } from '../config/notice-settings';

/** Gives the file's theme to an element, value by value: nothing of the file ever becomes a rule. */
export function applyTheme(host: HTMLElement, theme: Theme): void {
  for (const [name, value] of Object.entries(theme)) host.style.setProperty(`--_${name}`, value ?? '');
}
