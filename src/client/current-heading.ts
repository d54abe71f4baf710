/** A line this far from the top of the window: what stands above it is being read or has been. */
const LINE = '25%';

/**
 * Marks the question or part that is being read in every table of questions, and reports it.
 *
 * @param changed Called with the number of the question, from 1, and of how many there are; 0 before the first.
 */
export function markCurrentHeading(changed: (question: number, all: number) => void): void {
  const headings = [...document.querySelectorAll<HTMLElement>('.heading [id]')];
  const questions = headings.filter((heading) => heading.matches('.heading-question *'));
  const above = new Set<Element>();
  // All that is above the line counts as seen, however far up; so the last one seen is the one being read.
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) above.add(target);
        else above.delete(target);
      }
      const at = headings.findLastIndex((heading) => above.has(heading));
      mark(headings[at]?.id);
      changed(questions.filter((question) => above.has(question)).length, questions.length);
    },
    { rootMargin: `10000000px 0px -${100 - Number.parseInt(LINE)}% 0px` },
  );
  for (const heading of headings) observer.observe(heading);
}

function mark(anchor: string | undefined): void {
  for (const table of document.querySelectorAll<HTMLElement>('.table-of-questions')) {
    const current = anchor === undefined ? null : table.querySelector(`a[href="#${CSS.escape(anchor)}"]`);
    const before = table.querySelector('[aria-current]');
    if (current === before) continue;
    before?.removeAttribute('aria-current');
    current?.setAttribute('aria-current', 'location');
    reveal(current, table.closest<HTMLElement>('.questions-beside'));
  }
}

/** Scrolls a list inside itself, never the page, so that an entry can be seen. */
function reveal(entry: Element | null, box: HTMLElement | null): void {
  if (!entry || !box || box.scrollHeight <= box.clientHeight) return;
  const [inner, outer] = [entry.getBoundingClientRect(), box.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom)
    box.scrollTop += inner.top - outer.top - outer.height / 3;
}
