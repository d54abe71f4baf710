import { mediaType } from '../permalinks/media-types.ts';
import { existsSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Definition, Image, Link, Nodes, Parents } from 'mdast';
import { isElement, placeOf, type MdxElement } from '../mdx/elements.ts';
import { parseText } from '../mdx/parse-mdx.ts';
import { DECORATIVE } from '../mdx/pictures.ts';
import { edited, type Edit } from './edits.ts';
import type { ForeignPicture } from './fields.ts';
import { decodedPath, pathKey, type ForeignPost, type ForeignSite, type Remark } from './foreign-site.ts';
import { codeSpan } from './templates.ts';

/** A file that a text takes along: from the old site's folder, or from the web. */
export interface TakenFile {
  /** Name beside the text. */
  name: string;
  from: { path: string } | { url: string };
}

/** A picture that a text takes along, and what it shows. */
export interface TakenPicture extends Pick<TakenFile, 'name'> {
  alt: string | undefined;
}

/** What links and files are resolved by. */
export interface Resolver {
  site: ForeignSite;
  /** New page of a post, by the key of each path that it had and of each place of its file. */
  pages: ReadonlyMap<string, string>;
  /** Where the new site is served. */
  origin: string;
}

/** A text whose links lead to where things are now, and the files that it takes along. */
export interface ResolvedText {
  text: string;
  files: TakenFile[];
  /** The picture that links to it show, if it has one. */
  preview: TakenPicture | undefined;
}

/** Files that would be pages or programs of the site, which it makes itself. */
const NOT_TAKEN = /\.(?:css|html?|js|mdx?|mjs|php|xhtml)$/i;

/** A node, and what holds it. */
interface Walked {
  node: Nodes;
  parent: Parents;
}

/**
 * Rewrites what a text links to and shows: other imported texts get their new addresses, pictures and files come along, and
 * the rest of the old site is named by its full address.
 * @param preview The picture that links to it showed.
 */
export function resolveText(
  source: string,
  post: ForeignPost,
  resolver: Resolver,
  {
    line,
    preview,
    remark,
  }: { line: number; preview: ForeignPicture | undefined; remark: (remark: Remark) => void },
): ResolvedText {
  const { site } = resolver;
  const files = new Map<string, TakenFile>();
  const descriptions = new Map<string, string>();
  const take = (from: TakenFile['from']): string => {
    const key = 'path' in from ? from.path : from.url;
    const known = files.get(key);
    if (known) return `./${known.name}`;
    const name = freeName(
      key,
      [...files.values()].map((file) => file.name),
    );
    files.set(key, { name, from });
    return `./${name}`;
  };
  const edits = walk(parseText('index.md', source)).flatMap(({ node, parent }): Edit[] => {
    const place = { file: post.file, line: line + placeOf(node).line - 1 };
    const range = { from: node.position?.start.offset ?? 0, to: node.position?.end.offset ?? 0 };
    switch (node.type) {
      case 'link': {
        const url = linkTarget(node.url, post, resolver, take);
        if (url !== node.url && site.address && url.startsWith(`${site.address.origin}/`))
          remark({
            ...place,
            what: `links to the rest of ${site.address.host}`,
            hint: 'They lead to the old site, as what they name was not imported. Change them if it goes away.',
          });
        return url === node.url ? [] : linkEdit(node, url, source, range);
      }
      case 'definition': {
        const url = isPictureName(node.url)
          ? (pictureTarget(node.url, post, resolver, take) ?? node.url)
          : linkTarget(node.url, post, resolver, take);
        return url === node.url ? [] : [{ ...range, text: definitionText(node, url) }];
      }
      case 'image':
        return [
          { ...range, text: imageText(node, parent, pictureTarget(node.url, post, resolver, take), place) },
        ];
      default:
        return isElement(node) ? elementEdits(node, parent, range, place) : [];
    }
  });
  const shown = preview && pictureTarget(preview.url, post, resolver, take);
  return {
    text: edited(source, edits),
    files: [...files.values()],
    preview:
      shown === undefined
        ? undefined
        : { name: shown.slice('./'.length), alt: preview?.alt ?? descriptions.get(shown) },
  };

  function imageText(
    image: Pick<Image, 'alt' | 'title' | 'url'>,
    parent: Parents,
    url: string | undefined,
    place: Pick<Remark, 'file' | 'line'>,
  ): string {
    const alt = (image.alt ?? '').replaceAll(/\s+/g, ' ').trim();
    if (url === undefined) {
      remark({
        ...place,
        what: `the picture ${image.url}, which is not in the folder`,
        hint: 'Its text was kept as code. Put the file next to the text and write ![What it shows](./name.png).',
      });
      return codeSpan(`![${alt}](${image.url})`);
    }
    if (alt === '')
      remark({
        ...place,
        what: 'pictures without a description',
        hint: `They are marked as decorative. Where a picture says something, write that instead of “${DECORATIVE}”.`,
      });
    if (alt !== '' && alt !== DECORATIVE) descriptions.set(url, alt);
    const isAlone = parent.type === 'root' || (parent.type === 'paragraph' && parent.children.length === 1);
    const title = image.title?.replaceAll(/\s+/g, ' ').trim();
    if (title && !isAlone)
      remark({
        ...place,
        what: 'titles of pictures inside a line',
        hint: 'They were left out: only a picture in a paragraph of its own has a caption.',
      });
    const words = (alt || DECORATIVE).replaceAll(/[[\]\\]/g, '\\$&');
    return `![${words}](${destination(url)}${title && isAlone ? ` "${title.replaceAll('"', '\\"')}"` : ''})`;
  }

  function elementEdits(
    node: MdxElement,
    parent: Parents,
    range: { from: number; to: number },
    place: Pick<Remark, 'file' | 'line'>,
  ): Edit[] {
    const valueOf = (name: string) => {
      const found = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
      return typeof found?.value === 'string' ? found.value : undefined;
    };
    const tag = /^<(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(source.slice(range.from, range.to))?.[0] ?? '';
    const end = range.from + tag.length;
    const src = valueOf('src');
    if (node.name === 'img' && src !== undefined) {
      const url = pictureTarget(src, post, resolver, take);
      const image = { url: src, alt: valueOf('alt') ?? '', title: valueOf('title') ?? null };
      // Inside other HTML nothing is read as Markdown.
      if (!isElement(parent))
        return [{ from: range.from, to: end, text: imageText(image, parent, url, place) }];
      const written = `<img src="${url ?? src}" alt="${image.alt.replaceAll('"', '&quot;')}">`;
      if (url !== undefined) return [{ from: range.from, to: end, text: written }];
      remark({
        ...place,
        what: `the picture ${src}, which is not in the folder`,
        hint: 'Its description was kept. Put the file next to the text and show it there.',
      });
      return [{ from: range.from, to: end, text: image.alt }];
    }
    let text = tag;
    for (const name of ['href', 'src', 'poster']) {
      const written = valueOf(name);
      if (written === undefined) continue;
      const url =
        name === 'href' && node.name === 'a'
          ? linkTarget(written, post, resolver, take)
          : (pictureTarget(written, post, resolver, take) ?? written);
      text = text.replace(
        new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*'|[^\\s"'>]+)`, 'i'),
        (_, before: string) => `${before}"${url}"`,
      );
    }
    return text === tag ? [] : [{ from: range.from, to: end, text }];
  }
}

/** A text that shows a file no more, but links to where that is; for one that could not be taken along. */
export function linkInstead(source: string, { name, url }: { name: string; url: string }): string {
  const edits = walk(parseText('index.md', source)).flatMap(({ node }): Edit[] => {
    const range = { from: node.position?.start.offset ?? 0, to: node.position?.end.offset ?? 0 };
    if (node.type === 'image' && node.url === `./${name}`) {
      const alt = node.alt && node.alt !== DECORATIVE ? node.alt : url;
      return [{ ...range, text: `[${alt.replaceAll(/[[\]\\]/g, '\\$&')}](${destination(url)})` }];
    }
    const written = source.slice(range.from, range.to);
    if (!isElement(node) || !written.startsWith('<') || !written.includes(`"./${name}"`)) return [];
    return node.children.some((child) => isElement(child))
      ? []
      : [{ ...range, text: `<a href="${url.replaceAll('"', '%22')}">${url.replaceAll('<', '&lt;')}</a>` }];
  });
  return edited(source, edits);
}

/** The file or address that a picture of the old site is at; `undefined` if there is none. */
function pictureTarget(
  written: string,
  post: ForeignPost,
  resolver: Resolver,
  take: (from: TakenFile['from']) => string,
): string | undefined {
  const url = written.trim();
  if (url.startsWith('data:')) return undefined;
  const path = pathOf(url, resolver.site);
  const file = path === undefined ? undefined : fileAt(path, post, resolver.site);
  if (file !== undefined) return take({ path: file });
  const { address } = resolver.site;
  const [page] = post.addresses;
  const base = address && new URL(page ?? '/', address);
  const whole = url.startsWith('//') ? `https:${url}` : url;
  if (!URL.canParse(whole, base)) return undefined;
  const target = new URL(whole, base);
  return /^https?:$/.test(target.protocol) ? take({ url: target.href }) : undefined;
}

function linkTarget(
  written: string,
  post: ForeignPost,
  resolver: Resolver,
  take: (from: TakenFile['from']) => string,
): string {
  const { site, pages, origin } = resolver;
  const url = written.trim();
  if (url === '' || /^[#?]/.test(url) || (/^[a-z][a-z\d+.-]*:/i.test(url) && !/^https?:/i.test(url)))
    return written;
  const path = pathOf(url, site);
  // Another site's.
  if (path === undefined) return url.startsWith('//') ? `https:${url}` : written;
  const [, plain = '', query = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(path) ?? [];
  const page = query === '' ? pageAt(plain, post, pages) : undefined;
  if (page !== undefined) return page + hash;
  const file = NOT_TAKEN.test(plain) ? undefined : fileAt(plain, post, site);
  if (file !== undefined) return take({ path: file });
  // What was not imported is still at the old site, if that goes on.
  const [own] = post.addresses;
  if (!site.address || site.address.origin === origin) return path;
  return new URL(path, new URL(own ?? '/', site.address)).href;
}

/** The page of another text, by its old address or its file. */
function pageAt(path: string, post: ForeignPost, pages: ReadonlyMap<string, string>): string | undefined {
  const [own = '/'] = post.addresses;
  const absolute = new URL(path, new URL(own, 'http://site')).pathname;
  const file = posix.join(posix.dirname(post.file), decodedPath(path));
  return (path.startsWith('/') ? [path] : [`file:${file}`, `file:${path}`, absolute])
    .map((each) => pages.get(each.startsWith('file:') ? each : pathKey(each)))
    .find((page) => page !== undefined);
}

/** The path of an address below the old site's, or relative to the text; `undefined` for another site's. */
function pathOf(url: string, { address }: Pick<ForeignSite, 'address'>): string | undefined {
  if (!/^(?:https?:)?\/\//i.test(url)) return withoutBase(url, address);
  if (!address || !URL.canParse(url, address)) return undefined;
  const target = new URL(url, address);
  const hostOf = ({ host }: URL) => host.replace(/^www\./, '');
  if (hostOf(target) !== hostOf(address)) return undefined;
  return withoutBase(target.pathname + target.search + target.hash, address);
}

function withoutBase(path: string, address: URL | undefined): string {
  const base = address?.pathname.replace(/\/?$/, '/') ?? '/';
  return base !== '/' && path.startsWith(base) ? path.slice(base.length - 1) : path;
}

/** A file of the old site's folder, by its path in an address or relative to a text. */
function fileAt(path: string, post: ForeignPost, { folder, roots }: ForeignSite): string | undefined {
  const name = decodedPath(path.replace(/[?#].*$/, ''));
  if (name === '' || name.endsWith('/')) return undefined;
  const own = posix.dirname(post.file);
  const alias = name.replace(/^[@~]\//, 'src/');
  const candidates =
    alias !== name
      ? [alias]
      : name.startsWith('/')
        ? roots.map((root) => join(root, name))
        : [join(own, name), join(own, post.name, name), ...roots.map((root) => join(root, name))];
  return candidates
    .map((each) => join(folder, each))
    .find((file) => existsSync(file) && statSync(file).isFile());
}

function linkEdit(node: Link, url: string, source: string, range: { from: number; to: number }): Edit[] {
  const last = node.children.at(-1)?.position?.end.offset;
  const isWritten = source[range.from] === '[' && last !== undefined;
  const title = node.title ? ` "${node.title.replaceAll('"', '\\"')}"` : '';
  // An address that stands in the text as such keeps its words.
  if (!isWritten) return [{ ...range, text: `[${node.url}](${destination(url)})` }];
  return [{ from: last, to: range.to, text: `](${destination(url)}${title})` }];
}

function definitionText({ label, identifier, title }: Definition, url: string): string {
  return `[${label ?? identifier}]: ${destination(url)}${title ? ` "${title.replaceAll('"', '\\"')}"` : ''}`;
}

function destination(url: string): string {
  return /[\s()<>]/.test(url) ? `<${url.replaceAll(/[<>]/g, encodeURIComponent)}>` : url;
}

function isPictureName(url: string): boolean {
  return mediaType(url.replace(/[?#].*$/, '')).startsWith('image/');
}

/** A name that no other file has, of letters that every system and address takes. */
function freeName(path: string, taken: readonly string[]): string {
  const last =
    decodedPath(path.replace(/[?#].*$/, ''))
      .split(/[\\/]/)
      .at(-1) ?? '';
  const safe =
    last
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
      .replaceAll(/^[-.]+/g, '') || 'file';
  const [, stem = safe, extension = ''] = /^(.*?)(\.[^.]+)?$/.exec(safe) ?? [];
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? safe : `${stem}-${number}${extension}`;
    // Many systems do not tell capital letters from small ones.
    if (!taken.some((each) => each.toLowerCase() === name.toLowerCase())) return name;
  }
}

function walk(node: Nodes): Walked[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child): Walked[] => [{ node: child, parent: node }, ...walk(child)]);
}
