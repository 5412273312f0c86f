import { css } from "lit";

const factsStyles = css`
  .service,
  .topic {
    padding-block: 1.5em;
    border-block-start: 1px solid var(--_strong-rule);
  }
  .topic {
    padding-block: 1.25em;
    border-color: var(--_rule);
  }
  /* As high as one is taken to be until it comes into sight, and so the room of those that are still to come. */
  .many {
    --_item: calc(33em + 1px);
  }
  .many > .service {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 30em;
  }
  .service > header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 2em;
    align-items: baseline;
    justify-content: space-between;
    min-block-size: 1lh;
    margin-block-end: 1em;
  }
  /* On a narrow page a line of its own, so that a copy without scripts knows how much room it takes. */
  .state {
    display: flex;
    gap: 0.5em;
    align-items: center;
    inline-size: 100%;
    line-height: 1.5;
  }
  svg {
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .unsaved {
    font-weight: 600;
  }
  dl {
    margin: 0;
  }
  dl > div {
    padding-block: 0.7em;
    border-block-start: 1px solid var(--_rule);
  }
  dl > div:last-child {
    padding-block-end: 0;
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0;
  }
  .ways > li {
    padding-inline-start: 0;
  }
  .ways > li::before {
    content: none;
  }
  .ways > li + li {
    margin-block-start: 1em;
  }
  .topic h1,
  .topic h2,
  .topic h3,
  .topic h4,
  .topic h5,
  .topic h6 {
    margin-block-end: 0.25em;
    line-height: inherit;
  }
  .topic dl > div:first-child {
    padding-block-start: 0;
    border-block-start: 0;
  }
  .topic-text > * + * {
    margin-block-start: 0.5em;
  }
  /* The word that says what stops is not broken in two. */
  .ways strong {
    word-break: keep-all;
  }
  @container (min-width: 40em) {
    .state {
      inline-size: auto;
    }
    .topic h1,
    .topic h2,
    .topic h3,
    .topic h4,
    .topic h5,
    .topic h6 {
      font-size: 1em;
    }
    dl > div,
    .topic {
      display: grid;
      grid-template-columns: 13em minmax(0, 1fr);
      gap: 0 2em;
    }
    .topic dl > div {
      grid-template-columns: 10em minmax(0, 1fr);
    }
  }
  @media print {
    .many > .service {
      content-visibility: visible;
    }
    header {
      break-after: avoid;
    }
    dl > div {
      break-inside: avoid;
    }
  }
`;

export { factsStyles };
