import { css } from "lit";

const switchStyles = css`
  .line {
    display: flex;
    gap: 8px 24px;
    align-items: flex-start;
    justify-content: space-between;
  }
  .choice {
    display: inline-flex;
    flex: none;
    gap: 10px;
    align-items: center;
    min-block-size: 28px;
  }
  .state {
    flex: none;
    color: var(--_quieter);
    font-size: 0.875em;
    line-height: 28px;
  }
  label {
    display: block;
    cursor: pointer;
  }
  input {
    appearance: none;
    box-sizing: border-box;
    display: grid;
    align-items: center;
    inline-size: 48px;
    block-size: 28px;
    margin: 0;
    padding: 3px;
    border: 2px solid var(--_edge);
    border-radius: 14px;
    background: var(--_surface);
    cursor: pointer;
  }
  input::before {
    content: '';
    inline-size: 18px;
    block-size: 18px;
    border-radius: 50%;
    background: var(--_edge);
  }
  input:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  input:checked::before {
    margin-inline-start: 20px;
    background: var(--_on-accent);
  }
  @media (prefers-reduced-motion: no-preference) {
    input,
    input::before {
      transition: 0.16s ease-out;
      transition-property: background-color, border-color, margin;
    }
  }
  @media (forced-colors: active) {
    input,
    input::before {
      forced-color-adjust: none;
      border-color: ButtonText;
      background: ButtonFace;
    }
    input::before {
      background: ButtonText;
    }
    input:checked {
      border-color: Highlight;
      background: Highlight;
    }
    input:checked::before {
      background: HighlightText;
    }
    input:focus-visible {
      outline-color: Highlight;
    }
  }
`;

export { switchStyles };
