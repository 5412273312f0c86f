import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';

// What a browser needs to go on with the template. Texts hold no "<" of their own by then.
const marks = /<!--[^]*?-->|<\?>/g;

/** A template as HTML for readers: without the marks of templates and the blanks of their source. */
export const htmlOf = (template: unknown): string =>
  collectResultSync(render(template))
    .replace(marks, '')
    .replace(/<[a-z][^<>]*>/g, (tag) => tag.replace(/\s*\n\s*/g, ' ').replace(/\s*\/?>$/, '>'))
    .replace(/\s*\n\s*/g, '\n')
    .trim();
