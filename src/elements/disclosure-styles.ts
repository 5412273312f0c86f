import { css } from 'lit';

/** What opens more to read: words in the colour of links, behind a chevron that turns. */
export const disclosureStyles = css`
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
`;
