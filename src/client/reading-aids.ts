import styles from './reading.css?inline';
import { markCurrentHeading } from './current-heading.ts';
import { offerQuestions } from './questions-sheet.ts';
import { addStyles } from './styles.ts';

/** Where the left margin has room for notes, as their styles have it. */
const MARGIN = '(min-width: 111rem)';

/** What helps to read a text: where one is in it, its notes where they are cited, and what its links lead to. */
export function helpReading(): void {
  if (document.querySelector('.essay .table-of-questions')) {
    addStyles(styles);
    markCurrentHeading(offerQuestions());
  }
  if (document.querySelector('.prose a[data-footnote-ref]')) loadNotesInTime();
  whenNeeded(['pointerover', 'focusin'], '.prose a:not(.permalink)', () =>
    import('./previews.ts').then(({ showPreviews }) => showPreviews()),
  );
  // A mouse may rest on a link since before this script came, and says nothing more.
  if (matchMedia('(hover: hover)').matches)
    document
      .querySelector('.prose a:hover')
      ?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
}

/** Notes in the margin are there from the beginning; notes in a window come when the first one is asked for. */
function loadNotesInTime(): void {
  const load = () => import('./margin-footnotes.ts').then(({ showNotes }) => showNotes());
  if (matchMedia(MARGIN).matches) {
    void load();
    return;
  }
  const open = (event: MouseEvent) => {
    const reference = event.target instanceof Element ? event.target.closest('a[data-footnote-ref]') : null;
    if (!(reference instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    // The click comes again when there is something to answer it; without that, it follows the link to the list.
    const again = () => {
      document.removeEventListener('click', open, true);
      reference.click();
    };
    load().then(again, again);
  };
  document.addEventListener('click', open, true);
}

/** Does something the first time that one of some events comes to an element, and lets the event come again to what it brought. */
function whenNeeded(events: readonly string[], selector: string, bring: () => Promise<void>): void {
  const stop = new AbortController();
  for (const name of events) {
    document.addEventListener(
      name,
      (event) => {
        if (!(event.target instanceof Element) || !event.target.closest(selector)) return;
        stop.abort();
        const { target } = event;
        const again =
          event instanceof PointerEvent ? new PointerEvent(name, event) : new FocusEvent(name, event);
        void bring().then(() => target.dispatchEvent(again));
      },
      { signal: stop.signal },
    );
  }
}
