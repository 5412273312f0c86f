import { css } from 'lit';

/** Categories and the services in them, set apart by hairlines and room alone. */
export const serviceStyles = css`
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
