import { css } from 'lit';

/** The dialog: a centred sheet with a scroll of its own, on a phone as wide as the screen. */
export const preferencesStyles = css`
  @media not print {
    :host {
      display: contents;
    }
  }
  .quiet {
    border-color: var(--_edge);
    background: none;
    color: inherit;
  }
  .unseen {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    white-space: nowrap;
  }
  p.unseen {
    position: fixed;
    inset: 0 auto auto 0;
  }
  dialog {
    --_quieter: color-mix(in srgb, var(--_text) 74%, var(--_surface));
    box-sizing: border-box;
    flex-direction: column;
    inline-size: min(45rem, 100% - 48px);
    max-inline-size: none;
    max-block-size: min(52rem, 100dvh - 64px);
    margin: auto;
    padding: 0;
    overflow: clip;
    border: 1px solid var(--_hairline);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
    color: inherit;
    box-shadow: 0 24px 64px rgb(0 0 0 / 22%);
  }
  dialog[open] {
    display: flex;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  .head {
    display: flex;
    gap: 16px;
    justify-content: space-between;
    padding-block: 16px 12px;
    padding-inline: 32px 20px;
    border-block-end: 1px solid var(--_hairline);
  }
  h2 {
    padding-block: 6px;
    font-size: 1.375em;
    line-height: 1.45;
    text-wrap: balance;
  }
  .close {
    flex: none;
    inline-size: 44px;
    padding: 10px;
    border-color: transparent;
    border-radius: 50%;
    background: none;
    color: inherit;
  }
  .close:hover {
    filter: none;
    background: color-mix(in srgb, var(--_text) 8%, var(--_surface));
  }
  svg {
    display: block;
    inline-size: 100%;
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-width: 2;
  }
  .body {
    position: relative;
    flex: 1 1 auto;
    padding: 20px 32px 8px;
    overflow: auto;
    overscroll-behavior: contain;
  }
  p,
  ul {
    margin: 0;
    text-wrap: pretty;
  }
  .quieter {
    color: var(--_quieter);
    font-size: 0.9375em;
  }
  .receipt {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 24px;
    align-items: center;
    justify-content: space-between;
    margin-block-start: 16px;
    padding: 12px 16px;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_text) 5%, var(--_surface));
  }
  .receipt p {
    flex: 1 1 16em;
    line-height: 1.6;
  }
  .receipt span {
    display: block;
  }
  .receipt > .glossary {
    flex-basis: 100%;
  }
  .foot {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: 12px;
    padding: 16px 32px max(16px, env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--_hairline);
  }
  .foot button {
    padding-inline: 8px;
  }
  .all {
    background: color-mix(in srgb, var(--_accent) 12%, var(--_surface));
    color: inherit;
  }
  @media (max-width: 40em) {
    dialog {
      inline-size: 100%;
      max-block-size: calc(100dvh - 32px);
      margin-block-end: 0;
      border-inline: 0;
      border-block-end: 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
    .head {
      padding-block: 12px 8px;
      padding-inline: 20px 8px;
    }
    .body {
      padding: 16px 20px 4px;
    }
    .foot {
      grid-template-columns: 1fr 1fr;
      gap: 8px;
      padding: 12px 20px max(12px, env(safe-area-inset-bottom));
    }
    .foot > :last-child {
      grid-column: 1 / -1;
    }
  }
  @media (max-height: 30em) {
    dialog {
      max-block-size: 100dvh;
      overflow: auto;
    }
    dialog[open] {
      display: block;
    }
    .body {
      overflow: visible;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    dialog[open] {
      animation: rise 0.24s cubic-bezier(0.2, 0.8, 0.2, 1);
    }
  }
  @keyframes rise {
    from {
      translate: 0 16px;
    }
  }
`;
