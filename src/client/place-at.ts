/**
 * Puts an absolutely positioned element at a place in the window, in CSS pixels; it scrolls with the page. Wherever its
 * containing block is, its offset is measured and not assumed.
 */
export function placeAt(element: HTMLElement, left: number, top: number): void {
  element.style.inset = '0 auto auto 0';
  const origin = element.getBoundingClientRect();
  element.style.inset = `${top - origin.top}px auto auto ${left - origin.left}px`;
}
