import { documentProperty } from '../core/document-property';

/** Our own `<script>`; an element of the page may be named `currentScript`. */
export function scriptTag(): HTMLScriptElement | undefined {
  const script = documentProperty('currentScript');
  return script instanceof HTMLScriptElement ? script : undefined;
}

/** The configuration that stands on the page before our script. */
export const inlineConfig = (): string | undefined =>
  document.querySelector<HTMLScriptElement>('script[data-shirase-config]')?.text;
