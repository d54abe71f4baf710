import type { ElementContent } from 'hast';
import * as words from '../i18n/words.ts';
import { expand, pageRenderers } from '../mdx/render/component-renderers.ts';
import { component } from '../mdx/render/pieces.ts';
import { toSegments } from '../mdx/render/segments.ts';
import { paths } from '../permalinks/paths.ts';
import { site } from '../site.ts';

/** HTML before and after what an element of the text holds, for an author's own expressions that use it. */
export function authorElement(name: string, props: Readonly<Record<string, unknown>>): [string, string] {
  const content: ElementContent[] = [component('content', {})];
  const nodes = expand(
    [component(name, props, content)],
    pageRenderers({ words, address: site.address, essay: '', page: paths.home }),
  );
  const [before, , after] = toSegments(nodes);
  return [String(before), String(after)];
}
