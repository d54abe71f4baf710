/**
 * Takes what does not scroll out of the keyboard's way. Tables and code can always be focused as they are sent, because
 * not every browser lets the keyboard scroll them otherwise; only where they are laid out is known whether they have to.
 */
export function focusScrollersOnly(): void {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
      else target.removeAttribute('tabindex');
    }
  });
  for (const scroller of document.querySelectorAll('.wide-table, .code pre')) observer.observe(scroller);
}
