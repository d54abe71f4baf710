/**
 * A figure is hydrated a screen before it is seen. Whoever goes from link to link by keyboard would pass over its
 * controls if that waited until they are in sight.
 */
const EARLY = { rootMargin: '800px' };

/** Calls back once for each figure of the page, when it is about to be visible. */
export function whenVisible(act: (place: HTMLElement) => void): void {
  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      act(target as HTMLElement);
    }
  }, EARLY);
  for (const place of document.querySelectorAll('[data-island]')) observer.observe(place);
}
