import { css } from "./css.js";

const tokens = css`
  :host {
    --_accent: var(--shirase-accent, light-dark(var(--_accent-light, #0b57d0), var(--_accent-dark, #a8c7fa)));
    --_surface: var(
      --shirase-surface,
      light-dark(var(--_surface-light, #fff), var(--_surface-dark, #1f1f1f))
    );
    --_text: var(--shirase-text, light-dark(var(--_text-light, #1f1f1f), var(--_text-dark, #e3e3e3)));
    --_radius: var(--shirase-radius, var(--_file-radius, 8px));
    --_white: clamp(0, (0.179 - y) * 1e4, 1);
    --_on-accent: color(
      from var(--_accent) xyz-d65 calc(0.95 * var(--_white)) var(--_white) calc(1.09 * var(--_white))
    );
    --_edge: color-mix(in srgb, var(--_text) 55%, var(--_surface));
    --_hairline: color-mix(in srgb, var(--_text) 16%, var(--_surface));
  }
`;

const type = css`
  :host {
    font-size: max(16px, 1rem);
    line-height: 1.75;
    line-break: strict;
    overflow-wrap: anywhere;
  }
  h2,
  h3,
  button {
    word-break: auto-phrase;
  }
  :lang(ko) {
    word-break: keep-all;
  }
  h2,
  h3,
  p {
    margin: 0;
  }
  a {
    color: var(--_accent);
  }
  h2:focus {
    outline: 0;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
`;

const overlay = css`
  :host {
    all: initial;
    color-scheme: var(--_scheme, light dark);
    font-family: var(--shirase-font, var(--_file-font, system-ui));
    color: var(--_text);
  }
  button {
    min-block-size: 44px;
    padding: 8px 16px;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font: inherit;
    font-weight: 600;
    line-height: 1.4;
    cursor: pointer;
  }
  button:hover {
    filter: contrast(0.9);
  }
  [part='preferences'] {
    border-color: var(--_edge);
    background: none;
    color: inherit;
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;

export { overlay, tokens, type };
