import { css } from './css';

/** Where the first layer stands, and how its words and buttons share the room. */
export const bannerStyles = css`
  :host {
    display: block;
    position: fixed;
    inset: auto 0 0;
    z-index: var(--shirase-z-index, 2147480000);
    pointer-events: none;
  }
  :host([data-edge='top']) {
    inset: 0 0 auto;
  }
  .panel {
    box-sizing: border-box;
    max-block-size: min(60dvh, 30em);
    margin: 0;
    padding: 20px 24px;
    overflow: auto;
    border: 1px solid var(--_hairline);
    background: var(--_surface);
    color: inherit;
    box-shadow: 0 0 24px #0002;
    pointer-events: auto;
  }
  .content {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 16px 48px;
    max-inline-size: 1152px;
    margin: auto;
  }
  .words {
    flex: 1 1 24em;
  }
  h2 {
    margin-block-end: 4px;
    font-size: 1.125em;
    line-height: 1.5;
  }
  a {
    display: inline-block;
    margin-inline-end: 24px;
  }
  .buttons {
    display: grid;
    flex: 1 1 17em;
    grid-template-columns: 1fr 1fr;
    gap: 12px;
    max-inline-size: 30em;
  }
  [part='acknowledge'],
  [part='preferences'] {
    grid-column: 1 / -1;
  }
  .bar {
    border-inline: 0;
  }
  .box,
  .modal {
    inline-size: min(28em, 100% - 32px);
    max-block-size: min(80dvh, 100dvh - 32px);
    margin: 16px auto;
    border-radius: calc(var(--_radius) * 1.5);
  }
  .end {
    margin-inline-end: 16px;
  }
  .start {
    margin-inline-start: 16px;
  }
  .modal {
    margin: auto;
  }
  ::backdrop {
    background: #0007;
  }
`;
