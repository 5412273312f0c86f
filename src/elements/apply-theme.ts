import type { Palette, Theme } from '../config/notice-settings';

const put = (host: HTMLElement, name: string, value: string | undefined): void => {
  if (value && CSS.supports('--_', value)) host.style.setProperty(name, value);
};

const palette = (host: HTMLElement, scheme: string, { accent, surface, text }: Palette): void => {
  put(host, `--_accent-${scheme}`, accent);
  put(host, `--_surface-${scheme}`, surface);
  put(host, `--_text-${scheme}`, text);
};

/** The page's own type, for what stands outside `<body>` and inherits nothing of it. */
const pageFont = (): string | undefined => (document.body ? getComputedStyle(document.body).fontFamily : undefined);

/** Gives the file's theme to an element, value by value: nothing of the file ever becomes a rule. */
export function applyTheme(host: HTMLElement, theme: Theme): void {
  palette(host, 'light', theme);
  palette(host, 'dark', theme.dark);
  put(host, '--_file-radius', theme.radius);
  put(host, '--_file-font', theme.font && theme.font !== 'inherit' ? theme.font : pageFont());
  put(host, '--_scheme', theme.scheme === 'auto' ? undefined : theme.scheme);
}
