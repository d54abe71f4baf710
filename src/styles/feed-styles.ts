import { readFileSync } from 'node:fs';

/** Style sheet for feeds: what sets an RSS or Atom document as a page, with the namespace that has to come first, and the site's tokens. */
export function feedStyles(): string {
  return ['feed', 'tokens'].map((name) => readFileSync(`./src/styles/${name}.css`, 'utf8')).join('\n');
}
