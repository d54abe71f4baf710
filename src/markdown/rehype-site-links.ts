import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { essaySlug } from '../essays/slug.ts';
import type { Address } from '../permalinks/address.ts';
import { paths } from '../permalinks/paths.ts';
import { ANSWER } from './rehype-answers.ts';

/** Options of {@link rehypeSiteLinks}. */
export interface SiteLinksOptions {
  /** Where the site is served. */
  address: Address;
}

/**
 * Makes the links an author writes work wherever the text is shown: `/faq/` gets the base path, and `#why` becomes the
 * place in the essay's page unless it points into the same answer, because an answer also stands on a page of its own.
 * Runs after rehype-answers.
 *
 * In the answer `when`: `<a href="#why">` → `<a href="/essays/an-essay/#why">`
 */
export function rehypeSiteLinks({ address }: SiteLinksOptions) {
  return (tree: Root, file: VFile): void => {
    const essay = essaySlug(file.path.split('/essays/').at(-1) ?? '');
    for (const section of tree.children) {
      const own = idsIn(section);
      visit(section, 'element', (element: Element) => {
        const { href } = element.properties;
        if (element.tagName !== 'a' || typeof href !== 'string') return;
        if (/^\/(?!\/)/.test(href)) element.properties['href'] = address.href(href);
        else if (href.startsWith('#') && essay && !own.has(href.slice(1)) && isSection(section)) {
          element.properties['href'] = address.href(paths.place(essay, href.slice(1)));
        }
      });
    }
  };
}

function isSection(node: Root['children'][number]): boolean {
  return node.type === 'mdxJsxFlowElement' && node.name === ANSWER;
}

function idsIn(node: Root['children'][number]): Set<string> {
  const ids = new Set<string>();
  visit(node, 'element', ({ properties }) => {
    if (typeof properties['id'] === 'string') ids.add(properties['id']);
  });
  return ids;
}
