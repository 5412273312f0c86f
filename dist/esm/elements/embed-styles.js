import { css } from "lit";

const embedStyles = css`
  :host {
    display: block;
    position: relative;
    font-family: var(--shirase-font, inherit);
  }
  :host([hidden]) {
    display: none;
  }
  .shut::slotted(iframe) {
    visibility: hidden;
  }
  .panel {
    box-sizing: border-box;
    position: absolute;
    inset: var(--_top) auto auto var(--_left);
    inline-size: var(--_width);
    block-size: var(--_height);
    display: flex;
    flex-direction: column;
    gap: 0.4em;
    padding: 1.25em 1.5em 0;
    overflow: auto;
    overscroll-behavior: contain;
    container-type: inline-size;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_text) 4%, var(--_surface));
    color: var(--_text);
    color-scheme: var(--_scheme, light dark);
    font-size: 0.875rem;
    line-height: 1.6;
  }
  [part='title'] {
    font-size: 1.125rem;
    font-weight: 700;
    line-height: 1.45;
    text-wrap: balance;
    word-break: auto-phrase;
  }
  p {
    text-wrap: pretty;
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin: 0;
    padding: 0;
    list-style-type: '';
  }
  li {
    position: relative;
    padding-inline-start: 0.9em;
  }
  li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.65em;
    inset-inline-start: 0.1em;
    inline-size: 0.3em;
    block-size: 0.3em;
    border-radius: 50%;
    background: var(--_accent);
  }
  .acts {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block-start: auto;
    padding-block: 0.6em 1em;
    background: color-mix(in srgb, var(--_text) 4%, var(--_surface));
  }
  button {
    flex: 0 1 auto;
    min-block-size: 44px;
    padding: 6px 18px;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font: inherit;
    font-size: 0.9375rem;
    font-weight: 600;
    line-height: 1.3;
    cursor: pointer;
  }
  [part='always'] {
    border-color: var(--_edge);
    background: var(--_surface);
    color: inherit;
  }
  button:hover {
    filter: contrast(0.9);
  }
  [role='status']:empty {
    display: none;
  }
  @container (inline-size < 26em) {
    .acts {
      gap: 0.5em;
    }
    button {
      flex: 1 1 0;
      padding-inline: 6px;
      font-size: 0.875rem;
    }
  }
  @media (width < 40em) {
    .panel {
      padding: 0.75em 1em 0;
    }
    .acts {
      padding-block: 0.4em 0.6em;
    }
  }
  @media (forced-colors: active) {
    li::before {
      background: CanvasText;
    }
  }
  @media print {
    .acts {
      display: none;
    }
  }
`;

export { embedStyles };
