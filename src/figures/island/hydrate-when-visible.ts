// The address of a worker is that of a module, as in client/start.ts; such a module exports nothing, but can listen.
import hydrate from './hydrate.ts?worker&url';

/**
 * A figure is hydrated a screen before it is seen. Whoever goes from link to link by keyboard would pass over its
 * controls if that waited until they are in sight.
 */
const EARLY = { rootMargin: '800px' };

const observer = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    observer.unobserve(target);
    // A figure whose script does not come is still drawn, described and in a table.
    import(/* @vite-ignore */ hydrate).then(
      () => target.dispatchEvent(new Event('figurevisible', { bubbles: true })),
      () => undefined,
    );
  }
}, EARLY);
for (const place of document.querySelectorAll('[data-island]')) observer.observe(place);
