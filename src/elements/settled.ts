import { render } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { guard } from 'lit/directives/guard.js';
import type { Service } from '../config/notice-settings';
import type { NoticeView } from './notice-view';

/** The nodes of a template alone: what Lit keeps to draw it again is ten times as much. */
function nodesOf(template: unknown): DocumentFragment {
  const drawn = document.createDocumentFragment();
  render(template, drawn);
  const walker = document.createTreeWalker(drawn, NodeFilter.SHOW_COMMENT);
  const marks: Comment[] = [];
  while (walker.nextNode()) marks.push(walker.currentNode as Comment);
  for (const mark of marks) mark.remove();
  // Another fragment, since Lit's parts hang on the one into which it has drawn.
  const nodes = document.createDocumentFragment();
  nodes.append(drawn);
  nodes.normalize();
  return nodes;
}

/**
 * What of a service stays as it is until there is another file, language, heading level or store, drawn once and let go
 * of. A copy that is written out has nothing to let go of.
 */
export const settled = (
  service: Service,
  { settings, voice, level, live }: NoticeView,
  draw: () => unknown,
): DirectiveResult =>
  guard([service, settings, voice.language, level, live?.store], () => (live ? nodesOf(draw()) : draw()));
