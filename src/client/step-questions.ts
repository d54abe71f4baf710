/** The heading that the page is still scrolling to. */
let goal: HTMLElement | undefined;

/**
 * Goes to the next question of an essay, or to the one before, and puts the focus on it; from an answer's own page to the
 * page of its neighbour.
 */
export function step(direction: 1 | -1): void {
  const headings = [...document.querySelectorAll<HTMLElement>('.essay .heading-question [id]')];
  if (headings.length === 0) {
    document.querySelector<HTMLAnchorElement>(`a[rel=${direction > 0 ? 'next' : 'prev'}]`)?.click();
    return;
  }
  const { current, started } = readingAt(headings);
  const to = direction > 0 ? current + 1 : started ? current : current - 1;
  const heading = headings[Math.max(0, to)];
  if (!heading) return;
  heading.focus({ preventScroll: true });
  if ('onscrollend' in window) {
    goal = heading;
    addEventListener('scrollend', () => (goal = undefined), { once: true });
  }
  heading.scrollIntoView({
    behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth',
  });
}

/** Index of the question that is being read, -1 before the first, and whether more than its beginning has been. */
function readingAt(headings: readonly HTMLElement[]): { current: number; started: boolean } {
  const focused = headings.findIndex((heading) => heading === document.activeElement);
  // Positions say nothing while the page scrolls, nor at its end, where it cannot scroll the last headings any higher.
  const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
  if (focused >= 0 && (headings[focused] === goal || (isAtEnd && isVisible(headings[focused]))))
    return { current: focused, started: false };
  // What begins in the upper quarter of the window is being read.
  const line = innerHeight / 4;
  const tops = headings.map((heading) => heading.getBoundingClientRect().top);
  const current = tops.findLastIndex((top) => top <= line);
  return { current, started: (tops[current] ?? 0) < -line };
}

function isVisible(heading: HTMLElement | undefined): boolean {
  const top = heading?.getBoundingClientRect().top ?? -1;
  return top >= 0 && top < innerHeight;
}

/** Whether there is anywhere to step to. */
export function canStep(): boolean {
  return document.querySelector('.essay .heading-question, a[rel=next], a[rel=prev]') !== null;
}
