import { css } from 'lit';

/** Where the first layer stands, and how its words and buttons share the room. */
export const bannerStyles = css`
  :host {
    display: block;
    position: fixed;
    inset: auto 0 0;
    z-index: var(--shirase-z-index, 2147483000);
  }
  :host,
  .panel {
    pointer-events: none;
  }
  .panel {
    box-sizing: border-box;
    max-block-size: min(50dvh, 50vh);
    margin: 0;
    padding: 20px 24px;
    overflow: auto;
    border: 0 solid var(--_hairline);
    background: var(--_surface);
    color: inherit;
    box-shadow: 0 0 24px rgb(0 0 0 / 14%);
    pointer-events: auto;
  }
  .content {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 16px 48px;
    max-inline-size: 1152px;
    margin-inline: auto;
  }
  .words {
    flex: 1 1 24em;
  }
  h2 {
    margin-block-end: 4px;
    font-size: 1.125em;
    line-height: 1.5;
    text-wrap: balance;
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    margin-block-start: 4px;
    padding: 0;
    list-style: none;
  }
  .buttons {
    display: grid;
    flex: 1 1 17em;
    grid-template-columns: 1fr 1fr;
    gap: 12px;
    max-inline-size: 30em;
  }
  .buttons > :only-child,
  .quiet {
    grid-column: 1 / -1;
  }
  .bar {
    border-block-width: 1px;
  }
  .box,
  .modal {
    inline-size: min(28em, 100vw - 32px);
    border-width: 1px;
    border-radius: calc(var(--_radius) * 1.5);
  }
  .box {
    margin: 0 auto 16px;
    max-block-size: min(70dvh, 100dvh - 32px);
  }
  .modal {
    margin: auto;
    max-block-size: 100dvh;
    pointer-events: auto;
  }
  .modal::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  .box.end {
    margin-inline-end: 16px;
  }
  .box.start {
    margin-inline-start: 16px;
  }
  :host([data-edge='top']) {
    inset: 0 0 auto;
  }
  .box.top {
    margin-block: 16px 0;
  }
  .box .content,
  .modal .content {
    gap: 20px;
  }
  @media (max-height: 20em) {
    .panel {
      max-block-size: 60dvh;
    }
  }
  @media (max-width: 30em) {
    .panel {
      padding: 16px;
    }
  }
`;
