/**
 * A `srcset` with every address in it replaced; what stands behind an address (`2x`, `640w`) stays. Addresses hold no
 * white space, and a comma only where it is not the last letter (https://html.spec.whatwg.org/#parse-a-srcset-attribute).
 *
 * `a.png 1x, b.png 2x` → `https://example.org/a.png 1x, https://example.org/b.png 2x`
 */
export function mapCandidates(srcset: string, map: (address: string) => string): string {
  const candidates = srcset.matchAll(/([^\s,]\S*[^\s,]|[^\s,])(\s[^,]*)?(?:,|$)/g);
  return [...candidates]
    .map(([, address = '', descriptor = '']) => `${map(address)} ${descriptor.trim()}`.trim())
    .join(', ');
}
