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
  // What begins in the upper quarter of the window is being read.
  const line = innerHeight / 4;
  const tops = headings.map((heading) => heading.getBoundingClientRect().top);
  const current = tops.findLastIndex((top) => top <= line);
  const started = tops[current] !== undefined && tops[current] < -line;
  const to = direction > 0 ? current + 1 : started ? current : current - 1;
  const heading = headings[Math.max(0, to)];
  if (!heading) return;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({
    behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth',
  });
}

/** Whether there is anywhere to step to. */
export function canStep(): boolean {
  return document.querySelector('.essay .heading-question, a[rel=next], a[rel=prev]') !== null;
}
