/** The frame of the pages that belong to no company: the list of sites and the list of elements. */
export function bareShell({ lang, title, head = '', main, language = '' }) {
  return `<!doctype html>
<html lang="${lang}" class="site-demo">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="/cable/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/style.css">
${head}
</head>
<body>
<header class="top">
<a class="logo" href="/"><span>shirase</span></a>
${language}
</header>
<main id="main">
${main}
</main>
</body>
</html>
`;
}
