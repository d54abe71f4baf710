/** A key that does something on every page, and what it does in words, as the list of keys says it. */
export interface Shortcut {
  key: string;
  /** Whether there is anything for it to do on this page. */
  applies: () => boolean;
  does: string;
  run: () => void;
}

/** Where the browser keeps that a reader wants no single keys (WCAG 2.2, 2.1.4). */
const OFF = 'no-single-keys';

/** Whether single keys do anything; a reader can turn them off. */
export function keysAreOn(): boolean {
  try {
    return localStorage.getItem(OFF) === null;
  } catch {
    // A reader may forbid storage.
    return true;
  }
}

/** Turns single keys on or off, for this browser. */
export function setKeysEnabled(on: boolean): void {
  try {
    if (on) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, '');
  } catch {
    // Then it holds for nothing but this page, which keeps no state of its own.
  }
}

/** Where the letters of the shortcuts are on any keyboard. */
const PLACES: Partial<Record<string, string>> = { KeyJ: 'j', KeyK: 'k', Slash: '/' };

/** The key as shortcuts name it, also on a keyboard with no Latin letters. */
export function keyOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string | undefined {
  if (key === '؟') return '?';
  return /^[^\p{sc=Latn}\p{sc=Zyyy}]$/u.test(key) ? PLACES[code] : key;
}

/** Listens for single keys; not while somebody types, and not for those that belong to browser and system. */
export function listenToKeys(shortcuts: readonly Shortcut[]): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (
      event.target instanceof Element &&
      event.target.closest('input, select, textarea, [contenteditable], dialog')
    )
      return;
    const pressed = keyOf(event);
    const shortcut = shortcuts.find(({ key, applies }) => key === pressed && applies());
    // The list of keys is where they are turned on again.
    if (!shortcut || (!keysAreOn() && shortcut.key !== '?')) return;
    event.preventDefault();
    shortcut.run();
  });
}
