import type { ElementContent } from 'hast';
import * as words from '../interface/words.ts';
import { expand, pageForm } from '../markdown/render/forms.ts';
import { component } from '../markdown/render/pieces.ts';
import { toSegments } from '../markdown/render/segments.ts';
import { site } from '../site.ts';

/** HTML before and after what an element of the text holds, for an author's own expressions that use it. */
export function authorElement(name: string, props: Readonly<Record<string, unknown>>): [string, string] {
  const content: ElementContent[] = [component('content', {})];
  const nodes = expand(
    [component(name, props, content)],
    pageForm({ words, address: site.address, essay: '' }),
  );
  const [before, , after] = toSegments(nodes);
  return [String(before), String(after)];
}
