/** Our own `<script>`, read through the prototype: `<img name="currentScript">` takes the place of the document's. */
export function scriptTag(): HTMLScriptElement | undefined {
  const script: unknown = Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript')?.get?.call(
    document,
  );
  return script instanceof HTMLScriptElement ? script : undefined;
}

/** The configuration that stands on the page before our script. */
export const inlineConfig = (): string | undefined =>
  document.querySelector('script[type="application/json"][data-shirase-config]')?.textContent ?? undefined;
