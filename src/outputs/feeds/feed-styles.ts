import { readFileSync } from 'node:fs';
import { paletteCss } from '../../styles/palette.ts';

/** Style sheet for feeds: what sets an RSS or Atom document as a page, with the namespace that has to come first, and the palette. */
export function feedStyles(direction: 'ltr' | 'rtl'): string {
  const own = direction === 'rtl' ? 'rss,feed{direction:rtl}\n' : '';
  return `${readFileSync('./src/styles/feed.css', 'utf8')}\n${own}${paletteCss()}`;
}
