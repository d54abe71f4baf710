import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';

/** Where somebody without script ends up who follows a link, and what they read there. */
export interface Arrival {
  /** Path, with the anchor. */
  at: string;
  /** Text of the file, of the page, or of what the anchor points at where the page has it. */
  text: string;
}

/** More redirects than any address needs. */
const MOST_HOPS = 10;

/**
 * Follows a link over HTTP as a browser without script does, and clicks on the link that a page of a moved address offers.
 *
 * @param origin Where the site is served.
 * @param address Path, perhaps with an anchor.
 * @throws If a hop is no page or file, or if there is no end to them.
 */
export async function visitWithoutScript(origin: string, address: string): Promise<Arrival> {
  let [path = '', hash = ''] = address.split('#');
  for (let hops = 0; hops < MOST_HOPS; hops += 1) {
    const response = await fetch(origin + path, { redirect: 'manual' });
    const location = response.headers.get('location');
    if (location === null && response.status !== 200)
      throw new Error(`${address} leads to ${path}, status ${response.status}`);
    const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
    const body = await response.text();
    if (location === null && !isPage) return { at: path, text: body };
    const page = location === null ? fromHtml(body) : undefined;
    const there = page && atAnchor(page, hash);
    const next = location ?? (page && nextOf(page, there));
    if (next === undefined)
      return { at: `${path}#${hash}`, text: toString(there ?? (page && select('main', page)) ?? h(null)) };
    const url = new URL(next, origin + path);
    path = url.pathname;
    hash = decodeURIComponent(url.hash.slice(1)) || (location === null ? '' : hash);
  }
  throw new Error(`${address} leads round in a circle`);
}

/** Address that a page sends its reader to; `undefined` where it is what they came for. */
function nextOf(page: Root, there: Element | undefined): string | undefined {
  const link = there && ['li', 'p'].includes(there.tagName) ? select('a', there) : undefined;
  if (link) return String(link.properties['href']);
  const refresh = select('meta[http-equiv="refresh"]', page);
  if (refresh) return /url=(.*)$/.exec(String(refresh.properties['content']))?.[1];
  // A page in a frame sends nobody away; it offers the link alone.
  const moved = select('body > main > h1 + p > a[target="_blank"]:only-child', page);
  return moved && String(moved.properties['href']);
}

/** What an anchor points at; the heading after it where it is empty, as former anchors are. */
function atAnchor(page: Root, anchor: string): Element | undefined {
  if (anchor === '') return undefined;
  let found: Element | undefined;
  const look = (parent: Nodes): void => {
    if (!('children' in parent)) return;
    const children: readonly Nodes[] = parent.children;
    const elements = children.filter((child) => child.type === 'element');
    for (const [index, element] of elements.entries()) {
      if (element.properties['id'] === anchor)
        found ??= [element, ...elements.slice(index + 1)].find((each) => toString(each) !== '');
      look(element);
    }
  };
  look(page);
  return found;
}
