/**
 * A title as every reader shows it, whether it takes titles for HTML or for text, as no format makes sure: what looks like a
 * tag stands in angle quotes, and an ampersand that would begin a character reference is joined to what follows by a
 * character that is not seen.
 *
 * `What is <head> for?` → `What is ‹head› for?`
 */
export function feedTitle(title: string): string {
  return title
    .replace(/<([/!?\p{L}][^<>]*)>/gu, '‹$1›')
    .replace(/<(?=[/!?\p{L}])/gu, '‹')
    .replace(/&(?=#?\w+;)/g, '&\u2060');
}
