import type { LanguageTag } from '../config/types/small-types';

interface Content {
  readonly language: LanguageTag;
  /** HTML. */
  readonly title: string;
  readonly style: string;
  /** HTML. */
  readonly body: string;
  /** Whether search engines may list it. */
  readonly listed: boolean;
}

/** A whole document that needs nothing beside it. */
export const htmlDocument = ({ language, title, style, body, listed }: Content): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${listed ? '' : '<meta name="robots" content="noindex">\n'}<title>${title}</title>
<style>
${style}</style>
</head>
<body>
<main>
${body}</main>
</body>
</html>
`;
