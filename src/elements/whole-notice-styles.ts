import { css } from 'lit';

/** What stands around the sections: who we are, the contents, and a quiet control beside each heading. */
export const wholeNoticeStyles = css`
  .company,
  .contents {
    margin-block-end: 2.5em;
  }
  .contents {
    padding: 1em 1.25em;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
  }
  .contents p {
    font-weight: 700;
  }
  .contents ul {
    columns: 18em;
  }
  .contents a {
    display: inline-block;
    padding-block: 0.15em;
  }
  .heading {
    display: flex;
    gap: 0.5em;
    align-items: flex-start;
    /* As much as a heading alone has, whose own "em" is larger. */
    margin-block-end: calc(1.375 * 0.75em);
  }
  .heading > [part='title'] {
    margin: 0;
  }
  [part='copy'] {
    display: inline-grid;
    flex: none;
    place-content: center;
    min-block-size: 0;
    inline-size: 1.925em;
    block-size: 1.925em;
    padding: 0;
    border-color: transparent;
    color: var(--_control);
  }
  [part='copy'] svg {
    inline-size: 1.125em;
    block-size: 1.125em;
  }
  .signature {
    margin-block-start: 1.5em;
    text-align: end;
  }
  .signature p {
    max-inline-size: none;
  }
  .signature + .note,
  dl + .note {
    margin-block-start: 1em;
  }
  img {
    display: block;
    block-size: 5em;
    inline-size: auto;
    max-inline-size: 100%;
    object-fit: contain;
    object-position: 0 50%;
  }
  @media print {
    .contents {
      display: none;
    }
    section {
      break-before: auto;
    }
    a[href^='#']::after {
      content: none;
    }
    .signature,
    img {
      break-inside: avoid;
    }
  }
`;
