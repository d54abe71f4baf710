import type { PageValue } from './page-facts.ts';

/** What comes before an address that is a link: the beginning of an element, an attribute or a JSON string, or Markdown. */
const BEFORE = String.raw`(?<=>|"|&quot;|&#34;|&#x22;|\]\(|<)`;

/** The addresses of a site that a feed, a list for crawlers, JSON or Markdown links to. */
export function textLinks(text: string, origin: string): PageValue[] {
  const link = new RegExp(
    String.raw`${BEFORE}${escape(origin)}/[^\s"'<>)\]\\&?#]*(?:#[^\s"'<>)\]\\&?]*)?`,
    'g',
  );
  return [...text.matchAll(link)].map(({ 0: value, index }) => ({ value, at: index }));
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
