import type { PlacedLink } from '../mdx/links.ts';
import { writtenPath, type Address } from '../permalinks/address.ts';
import { pageOf, resolve, type Ledger, type LedgerAddress } from '../permalinks/ledger.ts';
import { moveCommand } from './move-command.ts';
import { paths } from '../permalinks/paths.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { closestMatch } from '../diagnostics/closest-match.ts';
import { PAGE_IDS } from './content-routes.ts';

/** What links may lead to. */
export interface Places {
  /** Paths of the pages and files, each with the ids in it; `undefined` where those are not known. */
  pages: ReadonlyMap<string, readonly string[] | undefined>;
  /** Pages that nobody may see yet. */
  unpublished: ReadonlySet<string>;
  ledger: Ledger;
  /** Paths that something had before, each with the one it has today. */
  moved: ReadonlyMap<string, string>;
  /** Published addresses that are gone, and redirect nowhere yet: each with the likeliest one of today. */
  successors: () => ReadonlyMap<LedgerAddress, LedgerAddress>;
  address: Address;
  /** Whether a path may be that of a page or file which is not known because its text cannot be read. */
  isUncertain?: (path: string) => boolean;
}

/** Links of a text that lead nowhere; and as warnings those that work and could be written better. */
export function linkProblems(
  links: readonly PlacedLink[],
  page: string,
  places: Places,
): { problems: Problem[]; warnings: Problem[] } {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  for (const link of links) {
    const { line, column } = link;
    const problem = problemOf(link, page, places);
    if (!problem) continue;
    const { works, ...said } = problem;
    (works ? warnings : problems).push({ line, column, ...said });
  }
  return { problems, warnings };
}

type ProblemText = Pick<Problem, 'message' | 'hint'> & { works?: true };

function problemOf(
  { url, text, line, column, instead }: PlacedLink,
  page: string,
  places: Places,
): ProblemText | undefined {
  const { address, ledger, pages, unpublished, isUncertain } = places;
  if (url.trim() === '' || url === '#') {
    return { message: 'The link has no target.', hint: `Write: [${text || 'words'}](/faq/)` };
  }
  if (text === '') {
    return {
      message: `The link to ${url} has no text, so nobody could follow it.`,
      hint: `Write: [what it links to](${url})`,
    };
  }
  const own = ownPath(url, address);
  if (own !== undefined) {
    // It works until the site moves; that it leads somewhere is as much to be proven.
    return (
      problemOf({ url: own, text, line, column }, page, places) ?? {
        works: true,
        message: 'The link contains the site’s own domain, so it would break if the site moved.',
        hint: `Write it from the root: ${own}`,
      }
    );
  }
  if (/^\s*[a-z][a-z0-9+.\s-]*:|^\/\//i.test(url)) return foreignProblem(url);
  if (leaves(url, page)) {
    return {
      message: `The link ${url} goes up more folders than there are above the page.`,
      hint: 'Write it from the root: /essays/…/',
    };
  }
  const { pathname, search, hash } = new URL(url, `http://site${page}`);
  const path = decoded(pathname);
  const anchor = decoded(hash.slice(1));
  const ids = pages.get(path);
  if (unpublished.has(path) && path !== page && !unpublished.has(page)) {
    return {
      message: `The link points to ${path}, which is not published yet.`,
      hint: 'Publish that first, or remove the link until then.',
    };
  }
  const there = pages.has(path) && (anchor === '' || ids === undefined || ids.includes(anchor));
  if (there || isUncertain?.(path)) return undefined;
  const name = path + decoded(search + hash);
  if (name !== path && pages.has(name)) {
    return {
      message: `The link to ${path} ends in the middle of the file name ${name}.`,
      hint: `Write: ${writtenPath(name)}`,
    };
  }
  const full = path + (anchor && `#${anchor}`);
  const now = resolve(ledger, full) ?? resolve(ledger, pageOf(full));
  if (now !== undefined && now !== full && now !== pageOf(full) && pages.has(pageOf(now))) {
    return { works: true, message: `The link points to ${full}, which has moved.`, hint: `Write: ${now}` };
  }
  const movedTo = places.moved.get(path);
  if (movedTo !== undefined && (anchor === '' || !movedTo.includes('#'))) {
    const hint = `Write: ${writtenPath(movedTo)}${anchor && `#${anchor}`}`;
    return { works: true, message: `The link points to ${full}, which has moved.`, hint };
  }
  const renamed = renamedTo(path, anchor, places);
  if (renamed) {
    return {
      message: `The link points to ${full}, which was published but no longer exists.`,
      hint: `If it is ${renamed.now} now, write that, and redirect old links: ${moveCommand(renamed.from, renamed.to)}`,
    };
  }
  return pages.has(path)
    ? lostAnchor(anchor, path === page ? 'this page' : path, ids ?? [], instead)
    : lostPage(path, full, places);
}

/** Where something likely is that was published and is gone: what was renamed, to what, and the address of it. */
function renamedTo(
  path: string,
  anchor: string,
  { successors, pages }: Places,
): { from: LedgerAddress; to: LedgerAddress; now: string } | undefined {
  const full = path + (anchor && `#${anchor}`);
  for (const [from, to] of successors()) {
    if (from === full) return { from, to, now: to };
    // The page of an answer, and what belongs to it.
    const [old, now] = [from, to].map((each) => each.replace(/#(.+)$/, '$1/')) as [string, string];
    const names = [path, path.replace(/\.md$/, '/')];
    const name = names.find((each) => each.startsWith(old));
    if (name === undefined) continue;
    const there = (name === path ? now + path.slice(old.length) : `${now.slice(0, -1)}.md`) as string;
    return { from, to, now: (pages.has(there) ? there : to) + (anchor && from === path ? `#${anchor}` : '') };
  }
  return undefined;
}

function lostAnchor(
  anchor: string,
  where: string,
  ids: readonly string[],
  instead: string | undefined,
): ProblemText {
  const meant = ids.find((id) => lettersOf(id) === lettersOf(anchor)) ?? closestMatch(anchor, ids);
  const own = ids.filter((id) => !PAGE_IDS.includes(id));
  const choice = own.slice(0, 8);
  return {
    message: `There is no anchor #${anchor} on ${where}.`,
    hint:
      instead ??
      (meant
        ? `Did you mean #${meant}?`
        : choice.length > 0
          ? `Use the anchor of a heading: ${choice.map((id) => `#${id}`).join(', ')}${own.length > choice.length ? ', …' : ''}`
          : 'The page has no headings; link to it without an anchor.'),
  };
}

/** What an anchor says, without the punctuation that slugs leave out; itself if it has no letters. */
function lettersOf(anchor: string): string {
  return (
    anchor
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]/gu, '') || anchor
  );
}

function lostPage(path: string, full: string, { pages, address: { base } }: Places): ProblemText {
  const below = base !== '/' && `${path}/`.startsWith(base) ? `/${path.slice(base.length)}` : undefined;
  const inBase = below && [below, `${below}/`, builtIn(below)].find((each) => each && pages.has(each));
  if (inBase !== undefined) {
    return {
      message: `The link ${full} includes the base path ${base}, which links within the site leave out.`,
      hint: `Did you mean ${writtenPath(inBase)}${full.slice(path.length)}?`,
    };
  }
  const slashed = `${path}/`;
  if (pages.has(slashed)) {
    return { message: `The address ${path} has no trailing slash.`, hint: `Write: ${slashed}` };
  }
  const text = textNamed(path, pages);
  const meant = text ?? builtIn(path) ?? closestMatch(path, [...pages.keys()]);
  return {
    message: `There is no page ${path} on this site.`,
    hint: meant
      ? `Did you mean ${writtenPath(meant)}?`
      : /\.[a-z0-9]{2,5}$/i.test(path) && !TEXT_FILE.test(path)
        ? 'Put the file next to the text and link to ./ and its name, or put it in public/ and link to it from the root.'
        : 'Write the address as the browser shows it, without scheme and host: /essays/…/',
  };
}

/** What other sites call the pages that every site has here. */
const USUAL_NAMES: Readonly<Record<string, string>> = {
  ...named(paths.faq, 'answers', 'ask', 'index', 'q', 'qa', 'question', 'questions'),
  ...named(paths.essays, 'archive', 'archives', 'articles', 'blog', 'posts', 'writing'),
  ...named(paths.tags, 'categories', 'category', 'tag', 'topics'),
  ...named(paths.subscribe, 'feed', 'feeds', 'newsletter', 'rss'),
  ...named(paths.about, 'author', 'bio', 'me'),
};

function named(page: string, ...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, page]));
}

/** The page that every site has under another name than that of a path. */
function builtIn(path: string): string | undefined {
  const name = path.replaceAll('/', '').toLowerCase();
  return Object.hasOwn(USUAL_NAMES, name) ? USUAL_NAMES[name] : undefined;
}

/** Name of a text as a file, as other generators and wikis have it. */
const TEXT_FILE = /(?:\/(?:index|readme))?\.(?:md|mdx|markdown|html?)$/i;

/** The page of the text that somebody links to by its file: `../other-essay.md`. */
function textNamed(path: string, pages: Places['pages']): string | undefined {
  if (!TEXT_FILE.test(path)) return undefined;
  const named = path.replace(TEXT_FILE, '').split('/').at(-1) ?? '';
  // Dates in front of names are no part of an address here.
  const slugs = [named, named.replace(/^\d{4}-\d\d-\d\d-/, '')].map((each) => each.toLowerCase());
  const texts = [...pages.keys()].filter((page) => /^\/(?:essays|notes)\/[^/]+\/$/.test(page));
  return (
    texts.find((page) => slugs.includes(page.split('/')[2] ?? '')) ??
    texts.find((page) => closestMatch(slugs.at(-1) ?? '', [page.split('/')[2] ?? '']) !== undefined)
  );
}

/** Schemes of what runs in the page instead of leading to another, and of files that no reader has. */
const NO_LINK = /^(javascript|data|vbscript|blob|file):/i;

function foreignProblem(url: string): ProblemText | undefined {
  // Browsers pass over white space and control characters in front of a scheme and in it.
  const [scheme] = NO_LINK.exec(url.replaceAll(/[\u0000-\u0020]/g, '')) ?? [];
  if (scheme !== undefined) {
    return {
      message: `The link ${url} does not point to a page: it begins with ${scheme}`,
      hint: 'Link to a web address: https://…',
    };
  }
  if (!/^(https?:)?\/\//i.test(url) || URL.canParse(url, 'https://site')) return undefined;
  return {
    message: `The address ${url} is not one that browsers can open.`,
    hint: 'Copy it from the browser’s address bar.',
  };
}

/** The path of a link that names the site itself. */
function ownPath(url: string, { origin, base }: Address): string | undefined {
  if (!/^(https?:)?\/\//i.test(url) || !URL.canParse(url, origin)) return undefined;
  const { host, pathname, search, hash } = new URL(url, origin);
  if (host !== new URL(origin).host || !`${pathname}/`.startsWith(base)) return undefined;
  return `/${pathname.slice(base.length)}${search}${hash}`;
}

/** Whether a relative link climbs above the root, which browsers would silently forgive. */
function leaves(url: string, page: string): boolean {
  if (url.startsWith('/')) return false;
  let depth = page.split('/').length - 2;
  for (const piece of url.replace(/[?#].*$/, '').split('/')) {
    depth += piece === '..' ? -1 : piece === '' || piece === '.' ? 0 : 1;
    if (depth < 0) return true;
  }
  return false;
}

function decoded(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
}
