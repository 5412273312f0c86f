import { webAddress } from '../core/web-address';

/** What a browser would run; any other script is data, and stays as it is. */
const code = /^$|^module$|(java|ecma)script/i;
const loading = 'iframe,img,video,audio,source,link';

/** Lets a part of the snippet wait, and be taken back, like the snippet itself. */
function gate({ dataset }: HTMLElement, { category, service }: DOMStringMap): void {
  if (category !== undefined) dataset['category'] = category;
  if (service !== undefined) dataset['service'] = service;
}

/**
 * Puts the content of a gated snippet in its place. What it loads bears its names from then on, so that a refusal can
 * take it back. Gives its scripts, in order; they are gated, and have not run.
 */
export function unpackTemplate(template: HTMLTemplateElement): HTMLScriptElement[] {
  const { content, dataset } = template;
  const own = ':not([data-category],[data-service])';
  const scripts = [...content.querySelectorAll<HTMLScriptElement>(`script:not([nomodule])${own}`)].filter(
    ({ type }) => code.test(type),
  );
  for (const script of scripts) {
    script.dataset['type'] = script.type;
    script.type = 'text/plain';
    gate(script, dataset);
  }
  for (const media of content.querySelectorAll<HTMLElement>(`:is(${loading})${own}`)) {
    const name = media.matches('link') ? 'href' : 'src';
    const address = media.getAttribute(name);
    if (address !== null && webAddress(address)) media.dataset[name] = address;
    if (media.dataset[name] !== undefined) gate(media, dataset);
  }
  template.replaceWith(content);
  return scripts;
}
