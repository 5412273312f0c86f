const attribute = / (id|aria-labelledby|aria-describedby)="([^"]*)"/g;

/**
 * Ids that are ours alone in a page. In a shadow root they need no care; here they begin with `shirase-`, and a
 * section's heading has the name under which links know the section: `shirase-transmissions`.
 */
export function pageIds(html: string): string {
  const ours = (id: string): string => `shirase-${id.replace(/-title$/, '')}`;
  return html.replace(
    attribute,
    (_, name: string, ids: string) => ` ${name}="${ids.split(' ').map(ours).join(' ')}"`,
  );
}
