/** The link that the reader followed, if it led nowhere. */
export function brokenLink(): string | undefined {
  const { pathname } = location;
  if (document.querySelector('[data-not-found]')) return pathname;
  // Browsers that do not know text fragments leave them in the anchor.
  const anchor = decodeURIComponent(location.hash.slice(1).replace(/:~:.*/, ''));
  return anchor === '' || document.getElementById(anchor) ? undefined : `${pathname}#${anchor}`;
}
