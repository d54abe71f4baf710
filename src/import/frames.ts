/** Pages on which videos are watched, by the addresses of the frames that play them. */
const PLAYERS: readonly { pattern: RegExp; page: (id: string) => string; name: string }[] = [
  {
    pattern: /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]+)/,
    page: (id) => `https://www.youtube.com/watch?v=${id}`,
    name: 'YouTube',
  },
  {
    pattern: /^https?:\/\/player\.vimeo\.com\/video\/(\d+)/,
    page: (id) => `https://vimeo.com/${id}`,
    name: 'Vimeo',
  },
];

/** The link that stands for a frame: to the page on which its video is watched, or to what it shows. */
export function frameLink(
  src: string,
  title: string | undefined,
): { url: string; words: string; what: string } {
  const url = src.startsWith('//') ? `https:${src}` : src;
  const what = `a frame (${URL.canParse(url) ? new URL(url).host : url})`;
  for (const { pattern, page, name } of PLAYERS) {
    const id = pattern.exec(url)?.[1];
    if (id !== undefined) return { url: page(id), words: title || `Video on ${name}`, what };
  }
  return { url, words: title || url, what };
}

/** What is said of a frame that became a link. */
export const FRAME_HINT = 'It became a link. To show it in the page, use <Embed> in an .mdx file.';

/** The page of a gist, if a script shows one. */
export function gistPage(src: string | undefined): string | undefined {
  const path = /^(?:https?:)?\/\/(gist\.github\.com\/[^?]+?)\.js/.exec(src ?? '')?.[1];
  return path === undefined ? undefined : `https://${path}`;
}
