import { css } from "lit";

const serviceStyles = css`
  .category {
    padding-block: 24px 20px;
  }
  .body > :first-child + .category {
    margin-block-start: 20px;
  }
  .body > :first-child + .category,
  .category + .category {
    border-block-start: 1px solid var(--_hairline);
  }
  h3,
  h4 {
    font-size: 1.0625em;
    line-height: 28px;
    text-wrap: balance;
  }
  h4 {
    margin: 0;
    font-size: 1em;
    font-weight: 600;
    word-break: auto-phrase;
  }
  .line + div > p {
    margin-block-start: 4px;
  }
  details {
    margin-block-start: 8px;
  }
  summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: center;
    inline-size: fit-content;
    min-block-size: 32px;
    color: var(--_accent);
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover > :first-child {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  summary > :first-child::before {
    content: '';
    display: inline-block;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline: 0.15em 0.6em;
    border: solid;
    border-width: 0 2px 2px 0;
    translate: 0 -0.15em;
    rotate: -45deg;
  }
  summary:dir(rtl) > :first-child::before {
    rotate: 135deg;
  }
  details[open] summary > :first-child::before {
    translate: 0 -0.25em;
    rotate: 45deg;
  }
  .services {
    margin-block: 8px 0;
    padding-inline-start: 20px;
    border-inline-start: 2px solid var(--_hairline);
    list-style: none;
  }
  .services > li {
    padding-block: 14px;
  }
  .services > li + li {
    border-block-start: 1px solid var(--_hairline);
  }
  /* A thousand of these are laid out as they are scrolled to; the room at the sides is for outlines. */
  dl {
    margin: 4px -6px;
    padding: 2px 6px;
    contain-intrinsic-block-size: auto 14rem;
    content-visibility: auto;
    line-height: 1.65;
  }
  dl > div {
    display: grid;
    grid-template-columns: 9em 1fr;
    gap: 0 16px;
    padding-block: 2px;
  }
  dt {
    color: var(--_quieter);
    font-size: 0.875em;
    line-height: 1.9;
  }
  dd {
    margin: 0;
  }
  dd > ul {
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  @media (max-width: 40em) {
    .services {
      padding-inline-start: 12px;
    }
    dl > div {
      grid-template-columns: 1fr;
      padding-block: 4px;
    }
  }
`;

export { serviceStyles };
