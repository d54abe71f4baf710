/**
 * A page without the `uid` of islands: Astro makes it of the folder that the site is built in, so that two builds of one
 * text would differ, and nothing in the browser reads it.
 *
 * `<astro-island uid="Z1" …>` → `<astro-island …>`
 */
export function withoutIslandIds(html: string): string {
  return html.replaceAll(/(<astro-island)(?: uid="[^"]*")/g, '$1');
}
