import { FORMATS } from '../feeds/formats.ts';
import type { Address } from './address.ts';
import { paths } from './paths.ts';

/**
 * Every kind of page that no other site may frame. Hosts add up what all matching rules say, and of two policies the
 * stricter one holds, so that no rule for all pages can except the embeddable ones.
 */
const NOT_FRAMED = [
  paths.home,
  '/:page',
  '/:page/',
  paths.essay(':essay'),
  paths.answer(':essay', ':question'),
  '/q/:number/',
] as const;

const FRAMED_BY_ALL = 'Content-Security-Policy: frame-ancestors *';
const FRAMED_BY_NONE = "Content-Security-Policy: frame-ancestors 'none'";

/** Feeds and their archives, with the media type that each is served as. */
const FEEDS = [paths.home, paths.answers, paths.essay(':essay')].flatMap((folder) =>
  Object.values(FORMATS).flatMap(({ file, served }) =>
    [`${folder}${file}`, `${folder}archive-:number-${file}`].map((path) => [path, served] as const),
  ),
);

/** A reader that asks again within this many seconds may be content with what it has. */
const FEED_FRESH = 900;

/**
 * Headers in the form that Cloudflare Pages and Netlify read (`_headers`): answers may be framed by other sites in their
 * embeddable form, and nothing else may.
 */
export function headersFile(address: Address): string {
  const rule = (path: string, header: string) => `${placeholders(address.href(path))}\n  ${header}\n`;
  return [
    ...NOT_FRAMED.map((path) => rule(path, FRAMED_BY_NONE)),
    rule(paths.embed(':essay', ':question'), FRAMED_BY_ALL),
    ...FEEDS.map(([path, type]) =>
      rule(path, `Content-Type: ${type}; charset=utf-8\n  Cache-Control: public, max-age=${FEED_FRESH}`),
    ),
    rule('/_astro/*', 'Cache-Control: public, max-age=31536000, immutable'),
  ].join('');
}

/**
 * The same as an nginx map, to be included in the `http` block; in the server:
 *
 * `add_header Content-Security-Policy "frame-ancestors $frame_ancestors";`
 */
export function nginxHeaders(address: Address): string {
  const [before = '', between = '', after = ''] = address
    .href(paths.embed(':essay', ':question'))
    .split(/:essay|:question/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return `map $uri $frame_ancestors {\n  default "'none'";\n  "~^${before}[^/]+${between}[^/]+${after}$" "*";\n}\n`;
}

/** A path as hosts read it, with `:name` for any one piece. */
function placeholders(path: string): string {
  return path.replaceAll('%3A', ':');
}
