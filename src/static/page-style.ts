/** What a page of its own needs around the notice; a draft says so on every sheet of paper. */
export const pageStyle = `:root {
color-scheme: light dark;
}
body {
max-inline-size: 60rem;
margin: 0 auto;
padding: 2rem 1.25rem 4rem;
font-family: system-ui, sans-serif;
line-height: 1.75;
overflow-wrap: anywhere;
}
h1 {
margin: 0 0 0.5em;
font-size: 1.75rem;
line-height: 1.4;
}
.version {
margin: 0 0 2rem;
}
.draft {
margin: 0 0 2rem;
padding: 0.5em 1em;
border: 2px solid;
font-weight: 700;
}
@page {
margin: 20mm 18mm;
}
@media print {
:root {
color-scheme: light;
}
body {
max-inline-size: none;
padding: 0;
font-size: 10.5pt;
}
.draft {
position: fixed;
inset: 45% 0 auto;
z-index: 1;
border: 0;
opacity: 0.2;
font-size: 18pt;
line-height: 1.4;
text-align: center;
text-wrap: balance;
rotate: -30deg;
}
}
`;
