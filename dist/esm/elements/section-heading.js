import { html, nothing } from "lit";

function sectionHeading(level, content, {part: part, id: id}) {
    const named = id ?? nothing;
    switch (Math.min(level, 6)) {
      case 1:
        return html`<h1 part=${part} id=${named}>${content}</h1>`;

      case 2:
        return html`<h2 part=${part} id=${named}>${content}</h2>`;

      case 3:
        return html`<h3 part=${part} id=${named}>${content}</h3>`;

      case 4:
        return html`<h4 part=${part} id=${named}>${content}</h4>`;

      case 5:
        return html`<h5 part=${part} id=${named}>${content}</h5>`;

      default:
        return html`<h6 part=${part} id=${named}>${content}</h6>`;
    }
}

export { sectionHeading };
