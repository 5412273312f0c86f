/**
 * Puts the content of a gated snippet in its place. What it loads bears its names from then on, so that a refusal can
 * take it back. Gives its scripts, in order; they are gated, and have not run.
 */
export declare function unpackTemplate(template: HTMLTemplateElement): HTMLScriptElement[];
