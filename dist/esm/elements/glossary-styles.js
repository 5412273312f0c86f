import { css } from "lit";

const glossaryStyles = css`
  .glossary {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
  }
  .glossary details {
    margin: 0;
  }
  .glossary details[open] {
    flex-basis: 100%;
  }
  .glossary p {
    margin: 0;
    padding-block-end: 8px;
    padding-inline-start: 1.2em;
  }
  @media print {
    .glossary {
      display: none;
    }
    /* On paper nothing can be opened: either all can be read, or none is there. */
    @supports selector(::details-content) {
      .glossary {
        display: block;
      }
      .glossary details {
        break-inside: avoid;
      }
      .glossary details::details-content {
        content-visibility: visible;
      }
      .glossary summary {
        min-block-size: 0;
        color: inherit;
        font-weight: 600;
      }
      .glossary summary > ::before {
        content: none;
      }
      .glossary p {
        padding-inline-start: 0;
      }
    }
  }
`;

export { glossaryStyles };
