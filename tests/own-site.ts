import { readDocuments } from '../src/content/read-content.ts';
import { builtSite } from './gallery/gallery.ts';
import { GALLERY } from './gallery/sites.ts';

/** Tags in a text, code left out, and imports of components: HTML that its author writes. */
const OWN_HTML = /<[a-z][a-z\d-]*[\s/>]|^import\s/m;
const CODE = /^(`{3,}|~{3,})[^]*?^\1|`[^`\n]+`/gm;

/** The site of this repository, whatever is published there, and what of it is its owner's. */
export interface OwnSite {
  /** Folder of the built site. */
  dist: string;
  /** Whether a page, or any page if none is given, has HTML in it that its owner wrote in a text. */
  hasOwnHtml: (file?: string) => boolean;
  /** A page without the HTML that its owner adds to each. */
  withoutSnippets: (html: string) => string;
  /** A page without any HTML that its owner wrote: a text that has some is left out. */
  withoutOwnHtml: (html: string, file: string) => string;
  /** Other sites that its pages may load something from. */
  allowedHosts: ReadonlySet<string>;
}

/** The site of this repository, built if it is missing or stale. */
export async function ownSite(): Promise<OwnSite> {
  const { dist, content } = await builtSite('own');
  const { values } = GALLERY.own;
  const { language, snippets, allowedHosts } = typeof values === 'function' ? await values() : values;
  const pages = readDocuments({ content, language })
    .documents.filter(({ body }) => OWN_HTML.test(body.replaceAll(CODE, '')))
    .map(({ page }) => page.slice(1));
  const hasOwnHtml = (file?: string) => pages.some((page) => file?.startsWith(page) ?? true);
  const withoutSnippets = (html: string) =>
    Object.values(snippets ?? {}).reduce((rest: string, snippet = '') => rest.replace(snippet, ''), html);
  return {
    dist,
    hasOwnHtml,
    withoutSnippets,
    withoutOwnHtml: (html, file) =>
      hasOwnHtml(file) ? withoutSnippets(html).replace(/<main[^]*<\/main>/, '') : withoutSnippets(html),
    allowedHosts: new Set(Object.values(allowedHosts ?? {}).flatMap((hosts) => hosts ?? [])),
  };
}
