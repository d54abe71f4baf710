/** Media types of the files that a site is made of, by the end of their names. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown',
  txt: 'text/plain',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
  avif: 'image/avif',
  gif: 'image/gif',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  pdf: 'application/pdf',
  woff2: 'font/woff2',
};

/** Type of a file that no other is known of. */
export const UNKNOWN_TYPE = 'application/octet-stream';

const TEXT = /^text\/|\+xml$|[/+]json$|^application\/xml$/;

/** Whether files of a type are text, which is told its encoding and is worth compressing. */
export function isText(type: string): boolean {
  return TEXT.test(type);
}

/** Media type of a file by its name, without its encoding. */
export function mediaType(file: string): string {
  return MEDIA_TYPES[/\.(\w+)$/.exec(file)?.[1] ?? ''] ?? UNKNOWN_TYPE;
}
