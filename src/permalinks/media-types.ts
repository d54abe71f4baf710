/** Media types of the files that a site is made of, or that its owner may add, by the end of their names. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  htm: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  mjs: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown',
  txt: 'text/plain',
  csv: 'text/csv',
  ics: 'text/calendar',
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
  epub: 'application/epub+zip',
  zip: 'application/zip',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  ogg: 'audio/ogg',
  mp4: 'video/mp4',
  webm: 'video/webm',
  woff2: 'font/woff2',
};

/** Type of a file that no other is known of. */
export const UNKNOWN_TYPE = 'application/octet-stream';

const TEXT = /^text\/|\+xml$|[/+]json$|^application\/xml$/;

/** Whether files of a type are text, which has an encoding and is worth compressing. */
export function isText(type: string): boolean {
  return TEXT.test(type);
}

/** Media type of a file by its name, without its encoding. */
export function mediaType(file: string): string {
  const end = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  // A file may well be named after something that every object has: `a.constructor`.
  return (Object.hasOwn(MEDIA_TYPES, end) && MEDIA_TYPES[end]) || UNKNOWN_TYPE;
}
