import { footnote } from '../i18n/words.ts';
import styles from './notes.css?inline';
import { placeAt } from './place-at.ts';
import { addStyles } from './styles.ts';

/** Space between two notes in the margin, in CSS pixels. */
const GAP = 12;

const REFERENCE = 'a[data-footnote-ref]';

/**
 * Shows footnotes where they are cited: in the margin where there is one, else in a small window over the text when the
 * reader asks. The list at the end of the answer stays what it is.
 */
export function showNotes(): void {
  const references = [...document.querySelectorAll<HTMLAnchorElement>(`.prose ${REFERENCE}`)];
  addStyles(styles);
  const margin = references.flatMap((reference) => {
    const text = textOf(reference);
    const section = reference.closest<HTMLElement>('.prose');
    // A note that is cited in a note, or in a figure, is not beside the text.
    if (!text || !section || reference.closest('.footnotes, figure')) return [];
    const note = document.createElement('aside');
    note.className = 'margin-note no-print';
    // Who listens has the list, which the reference leads to.
    note.ariaHidden = 'true';
    const number = document.createElement('sup');
    number.textContent = reference.textContent;
    note.append(number, ' ', text);
    for (const link of note.querySelectorAll('a')) link.tabIndex = -1;
    section.append(note);
    return [{ reference, note, section }];
  });
  const place = () => {
    let bottom = 0;
    for (const { reference, note, section } of margin) {
      const top = reference.getBoundingClientRect().top - section.getBoundingClientRect().top;
      note.style.top = `${Math.max(top - 4, bottom)}px`;
      bottom = note.offsetTop + note.offsetHeight + GAP;
    }
  };
  place();
  for (const { section } of margin.slice(0, 1)) new ResizeObserver(place).observe(section);

  document.addEventListener('click', (event) => {
    const reference =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(REFERENCE) : null;
    if (!reference || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const beside = margin.find((each) => each.reference === reference)?.note;
    if (beside && beside.offsetParent !== null) return;
    const text = textOf(reference);
    if (!text || !('popover' in HTMLElement.prototype)) return;
    event.preventDefault();
    openNote(reference, text);
  });
}

function openNote(reference: HTMLElement, text: DocumentFragment): void {
  document.querySelector('.note-window')?.remove();
  const note = document.createElement('div');
  note.className = 'note-window no-print';
  note.popover = 'auto';
  note.tabIndex = -1;
  note.setAttribute('role', 'note');
  note.ariaLabel = footnote(reference.textContent);
  note.append(text);
  // Behind the reference, so that the tab key goes on from there.
  (reference.closest('sup') ?? reference).after(note);
  note.showPopover();
  const [box, own] = [reference.getBoundingClientRect(), note.getBoundingClientRect()];
  const room = document.documentElement.clientWidth - own.width - 12;
  const below = box.bottom + 8;
  placeAt(
    note,
    Math.max(12, Math.min(box.left - own.width / 2, room)),
    below + own.height < innerHeight ? below : Math.max(8, box.top - own.height - 8),
  );
  note.focus({ preventScroll: true });
  note.addEventListener('toggle', (event) => {
    if (event.newState === 'closed') note.remove();
  });
}

/** What a footnote says, without the ways back and without ids, which the list has already. */
function textOf(reference: HTMLAnchorElement): DocumentFragment | undefined {
  const item = document.getElementById(decodeURIComponent(reference.hash.slice(1)));
  if (!item) return undefined;
  const copy = item.cloneNode(true) as HTMLElement;
  for (const back of copy.querySelectorAll('.data-footnote-backref')) back.remove();
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  const text = document.createDocumentFragment();
  text.append(...copy.childNodes);
  return text;
}
