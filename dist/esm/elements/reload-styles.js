import { css } from "lit";

const reloadStyles = css`
  [part='reload'] {
    position: fixed;
    inset-block-end: 16px;
    inset-inline-end: 16px;
    z-index: var(--shirase-z-index, 2147480000);
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 12px;
    box-sizing: border-box;
    inline-size: min(26rem, 100% - 32px);
    padding: 16px 20px 20px;
    border: 1px solid var(--_hairline);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 8px 32px rgb(0 0 0 / 18%);
  }
  [part='reload'] p {
    grid-column: 1 / -1;
  }
`;

export { reloadStyles };
