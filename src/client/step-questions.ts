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
  // What begins in the upper quarter of the window is being read.
  const line = innerHeight / 4;
  const tops = headings.map((heading) => heading.getBoundingClientRect().top);
  // Positions say nothing while the page scrolls, nor between short answers, nor at its end, where headings cannot rise.
  const focused = headings.findIndex((heading) => heading === document.activeElement);
  const top = tops[focused] ?? -1;
  const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
  const isRead = top >= 0 && top <= (isAtEnd ? innerHeight : line);
  if (focused >= 0 && (headings[focused] === goal || isRead)) return { current: focused, started: false };
  const current = tops.findLastIndex((each) => each <= line);
  return { current, started: (tops[current] ?? 0) < -line };
}

/** Whether there is anywhere to step to. */
export function canStep(): boolean {
  return document.querySelector('.essay .heading-question, a[rel=next], a[rel=prev]') !== null;
}
