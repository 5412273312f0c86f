import { css } from "lit";

const adSwitchStyles = css`
  .control {
    display: grid;
    gap: 0.25em;
    inline-size: 100%;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 2em;
    align-items: center;
    justify-content: space-between;
    min-block-size: 44px;
  }
  /* The switch, or what stands in its place on a copy. */
  .line > :first-child {
    min-block-size: 44px;
    align-content: center;
  }
  label {
    display: flex;
    gap: 0.75em;
    align-items: center;
    inline-size: fit-content;
    cursor: pointer;
  }
  input {
    appearance: none;
    position: relative;
    flex: none;
    inline-size: 44px;
    block-size: 24px;
    margin: 0;
    border: 2px solid var(--_control);
    border-radius: 12px;
    background: none;
    cursor: inherit;
  }
  input::before {
    content: '';
    position: absolute;
    inset-block-start: 3px;
    inset-inline-start: 3px;
    inline-size: 14px;
    block-size: 14px;
    border-radius: 50%;
    background: currentColor;
  }
  input:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  input:checked::before {
    inset-inline-start: 23px;
    background: var(--_on-accent);
  }
  @media (prefers-reduced-motion: no-preference) {
    input::before {
      transition: inset-inline-start 120ms;
    }
  }
  @media (forced-colors: active) {
    input::before {
      background: ButtonText;
    }
    input:checked {
      background: Highlight;
    }
    input:checked::before {
      background: HighlightText;
    }
  }
  @media print {
    label {
      display: none;
    }
  }
`;

export { adSwitchStyles };
