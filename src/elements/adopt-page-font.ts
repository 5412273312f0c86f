import type { Theme } from '../config/notice-settings';

/** Gives the page's own type to what stands outside `<body>` and inherits nothing of it, unless the file names one. */
export function adoptPageFont({ style }: HTMLElement, theme: Theme): void {
  if ((theme['file-font'] ?? 'inherit') !== 'inherit' || !document.body) return;
  style.setProperty('--_file-font', getComputedStyle(document.body).fontFamily);
}
