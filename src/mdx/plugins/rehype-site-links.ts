import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { writingAt } from '../../permalinks/kinds.ts';
import type { Address } from '../../permalinks/address.ts';
import { paths } from '../../permalinks/paths.ts';
import { mapCandidates } from '../image-candidates.ts';
import { ANSWER } from './rehype-answers.ts';

/** Options of {@link rehypeSiteLinks}. */
export interface SiteLinksOptions {
  /** Where the site is served. */
  address: Address;
}

/**
 * Makes the links an author writes work wherever the text is shown, in Markdown and in tags: `/faq/` gets the base path,
 * `../another/` is meant from the text's own page, and `#why` becomes the place in that page unless it points into the
 * same answer, because an answer also stands on a page of its own. Pictures that are given by address are led the same way.
 * Runs after rehype-answers.
 *
 * In the answer `when`: `<a href="#why">` → `<a href="/essays/an-essay/#why">`
 */
export function rehypeSiteLinks({ address }: SiteLinksOptions) {
  return (tree: Root, file: VFile): void => {
    const { slug = '', page = paths.home } = writingAt(file.path) ?? {};
    for (const section of tree.children) {
      const own = idsIn(section);
      const lead = (link: string): string => {
        if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(link)) return link;
        if (link.startsWith('#')) {
          const stays = own.has(link.slice(1)) || !isSection(section);
          return stays ? link : address.href(paths.place(slug, link.slice(1)));
        }
        const { pathname, search, hash } = new URL(link, `http://site${page}`);
        return address.href(`${pathname}${search}${hash}`);
      };
      visit(section, (node) => {
        if (node.type === 'element') leadElement(node, lead);
        else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') leadTag(node, lead);
      });
    }
  };
}

type Lead = (link: string) => string;

function leadElement({ tagName, properties }: Element, lead: Lead): void {
  if (tagName === 'a' && typeof properties['href'] === 'string')
    properties['href'] = lead(properties['href']);
  // Relative pictures are files of the essay, which Astro finds.
  if (tagName === 'img' && String(properties['src']).startsWith('/'))
    properties['src'] = lead(String(properties['src']));
}

/** Attributes that hold an address, by the tag they stand on. */
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  Audio: ['src', 'captions'],
  Embed: ['still'],
  Video: ['src', 'poster', 'captions'],
  a: ['href'],
  audio: ['src'],
  img: ['src'],
  source: ['src'],
  track: ['src'],
  video: ['src', 'poster'],
};

type Tag = Extract<ElementContent, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function leadTag(tag: Tag, lead: Lead): void {
  const names = ADDRESSES[tag.name ?? ''];
  if (!names) return;
  for (const attribute of tag.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
    if (names.includes(attribute.name)) attribute.value = lead(attribute.value);
    else if (/^srcset$/i.test(attribute.name)) attribute.value = mapCandidates(attribute.value, lead);
  }
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
