/** Whether an address begins at the root of the site or leads to another one. */
export function isElsewhere(url: string): boolean {
  return /^[/\\]|^[a-z][a-z0-9+.-]*:/i.test(url);
}

/** Whether an address leads to a file of the site that does not lie beside the text. */
export function isOfSite(url: string): boolean {
  return /^\/(?!\/)/.test(url) || (!isElsewhere(url) && fileBeside(url) === undefined);
}

/**
 * The file that a text means by an address beside it, relative to its folder. An address may be written as the file is
 * called or encoded as in the address bar; one in which a percent sign encodes nothing is taken as it is.
 *
 * `./photo%20(1).png` and `<./photo (1).png>` → `photo (1).png`
 *
 * @returns `undefined` for an address elsewhere, or one that leaves the folder.
 */
export function fileBeside(url: string): string | undefined {
  if (isElsewhere(url)) return undefined;
  const pieces = decoded(url)
    .split('/')
    .filter((piece) => piece !== '.');
  return pieces.includes('..') ? undefined : composed(pieces.join('/'));
}

/** A name in composed letters, as browsers and most systems spell it: "é" may also be written as "e" and a mark. */
export function composed(name: string): string {
  return name.normalize('NFC');
}

/** Files by their names on disk, those that are there. */
export function onDisk(names: readonly string[], files: readonly string[]): string[] {
  return names.flatMap((name) => files.find((file) => composed(file) === name) ?? []);
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
