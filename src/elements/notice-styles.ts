import { css } from 'lit';

/**
 * The notices stand in the page and look like a part of it: its type, its colours and its ground, whether light or dark.
 * Lines are made of the text's own colour. Whether there is room for two columns depends on the notice's own width.
 */
export const noticeStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 44em;
    min-inline-size: 0;
    max-inline-size: 100%;
    color-scheme: var(--_scheme);
    font-family: var(--shirase-font, inherit);
    font-size: max(16px, 1em);
    --_rule: color-mix(in srgb, currentColor 16%, transparent);
    --_strong-rule: color-mix(in srgb, currentColor 42%, transparent);
    --_control: color-mix(in srgb, currentColor 65%, transparent);
  }
  :host([hidden]) {
    display: none;
  }
  section ~ section {
    margin-block-start: 3.5em;
  }
  .unseen {
    position: absolute;
    clip-path: inset(50%);
  }
  section:not(:lang(ja, zh)) {
    line-height: 1.65;
    --_measure: 38em;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.5;
    text-wrap: balance;
    word-break: auto-phrase;
  }
  [part='title'] {
    margin-block-end: 0.75em;
    font-size: 1.375em;
    line-height: 1.4;
  }
  p {
    text-wrap: pretty;
  }
  p,
  li {
    max-inline-size: var(--_measure, 46em);
  }
  p + p,
  p + ul,
  p + dl,
  dl + p,
  ul + p {
    margin-block-start: 0.5em;
  }
  p + .services,
  p + .topic,
  .services + .note,
  .topic + .note {
    margin-block-start: 1.75em;
  }
  .glossary {
    margin-block: 0.5em 1em;
  }
  .glossary + .services,
  .glossary + .topic {
    margin-block-start: 1.75em;
  }
  [part='title'] + .glossary,
  .heading + .glossary {
    margin-block-start: -0.25em;
  }
  ul,
  ol {
    margin: 0;
    padding: 0;
    /* With "none", Safari no longer calls it a list. */
    list-style-type: '';
  }
  ul > li,
  ol > li {
    position: relative;
    padding-inline-start: 1.25em;
  }
  ul > li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.75em;
    inset-inline-start: 0.25em;
    inline-size: 0.3em;
    block-size: 0.3em;
    border-radius: 50%;
    background: var(--_control);
  }
  li ul > li::before {
    inline-size: 0.5em;
    block-size: 1px;
    margin-block-start: 0.12em;
    border-radius: 0;
  }
  ol {
    counter-reset: item;
  }
  ol > li {
    padding-inline-start: 2em;
    counter-increment: item;
  }
  ol:has(> :nth-child(100)) > li {
    padding-inline-start: 2.75em;
  }
  ol > li::before {
    content: counter(item) '.';
    position: absolute;
    inset-inline-start: 0;
    font-variant-numeric: tabular-nums;
  }
  li + li,
  li > ul {
    margin-block-start: 0.25em;
  }
  code {
    direction: ltr;
    unicode-bidi: isolate;
    font-family: ui-monospace, 'SFMono-Regular', Consolas, monospace;
    font-size: 1em;
  }
  button {
    min-block-size: 44px;
    padding: 0.4em 1.25em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    line-height: 1.4;
    cursor: pointer;
  }
  /* As high as it is itself: a copy without scripts keeps as much room. */
  p > button {
    display: block;
  }
  button:hover {
    background: color-mix(in srgb, currentColor 7%, transparent);
  }
  @media (forced-colors: active) {
    ul > li::before {
      background: CanvasText;
    }
  }
  @media print {
    a[href^='http']::after {
      content: ' ' attr(href);
    }
    h1,
    h2,
    h3,
    h4,
    h5,
    h6 {
      break-after: avoid;
    }
    li {
      break-inside: avoid;
    }
    ul > li::before {
      print-color-adjust: exact;
    }
    /* Nothing on paper can be pressed, whatever it looks like on the screen. */
    button {
      display: none !important;
    }
  }
`;
