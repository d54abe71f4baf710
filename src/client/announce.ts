/** How long an announcement stands, in milliseconds: long enough to be read out and noticed. */
const STANDS = 2500;

let region: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Makes the place for announcements; screen readers only speak of what changes in a place that was there before. */
export function prepareAnnouncements(): void {
  region = document.createElement('p');
  region.className = 'announcement no-print';
  region.role = 'status';
  document.body.append(region);
}

/** Shows a short text at the edge of the window for a moment, and has it read out. */
export function announce(text: string): void {
  if (!region) return;
  clearTimeout(timer);
  region.textContent = text;
  timer = setTimeout(() => region?.replaceChildren(), STANDS);
}
