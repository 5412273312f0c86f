import { css } from "lit";

const cookieTableStyles = css`
  [part='list-title'] {
    margin-block-end: 0.5em;
    padding-block-start: 1.75em;
    border-block-start: 1px solid var(--_rule);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    border-spacing: 0;
    table-layout: fixed;
    text-align: start;
  }
  th,
  td {
    padding-block: 0.6em;
    padding-inline: 0 1.5em;
    border-block-start: 1px solid var(--_rule);
    font-weight: inherit;
    text-align: start;
    vertical-align: baseline;
  }
  tr > :last-child {
    padding-inline-end: 0;
  }
  thead th,
  [scope='rowgroup'] {
    font-weight: 600;
  }
  thead th {
    border: 0;
  }
  [scope='rowgroup'] {
    padding-block-start: 1.4em;
    border-block-start-color: var(--_strong-rule);
  }
  .who {
    font-weight: 400;
  }
  .domain {
    display: block;
    inline-size: fit-content;
    font-weight: 400;
  }
  th.name {
    inline-size: 22%;
  }
  th.party {
    inline-size: 14%;
  }
  th.lifetime {
    inline-size: 20%;
  }
  .label {
    display: none;
  }
  [part='wildcard'] {
    margin-block-start: 1em;
  }
  @container (max-width: 39.99em) {
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tbody {
      padding-block: 1em;
      border-block-start: 1px solid var(--_strong-rule);
    }
    .many tbody {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 14em;
    }
    th,
    td {
      padding: 0.15em 0;
      border: 0;
    }
    [part='cookie'] {
      padding-block: 0.75em;
      border-block-start: 1px solid var(--_rule);
    }
    [part='cookie']:last-child {
      padding-block-end: 0;
    }
    [scope='rowgroup'] {
      padding-block-end: 0.6em;
    }
    [scope='row'] {
      font-weight: 600;
    }
    td:not(.storage) {
      display: grid;
      grid-template-columns: 6em minmax(0, 1fr);
      gap: 1em;
    }
    .label {
      display: block;
    }
    td.unsaid {
      display: none;
    }
  }
  @media print {
    .many tbody {
      content-visibility: visible;
    }
    tr {
      break-inside: avoid;
    }
  }
`;

export { cookieTableStyles };
