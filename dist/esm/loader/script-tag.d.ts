/** Our own `<script>`, read through the prototype: `<img name="currentScript">` takes the place of the document's. */
export declare function scriptTag(): HTMLScriptElement | undefined;
/** The configuration that stands on the page before our script. */
export declare const inlineConfig: () => string | undefined;
