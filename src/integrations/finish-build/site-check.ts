import type { FileProblem } from '../../diagnostics/problem.ts';
import type { Address } from '../../permalinks/address.ts';
import { pageFacts, type PageFacts } from './page-facts.ts';
import { textLinks } from './text-links.ts';

/** Something wrong in a file of the built site; `file` is relative to the site. */
export interface LinkProblem extends Pick<FileProblem, 'file' | 'message' | 'hint'> {
  /** Offset in the file, in UTF-16 code units. */
  at: number;
}

/** What a page gives to the check of its site. */
export interface CheckedPage {
  /** Ids that links may lead to. */
  ids: readonly string[];
  /** Addresses of the site that have to be there, each once. */
  wanted: readonly WantedLink[];
  /** What is wrong with the page alone. */
  problems: readonly Omit<LinkProblem, 'file'>[];
}

/** A link to an address of the site. */
export interface WantedLink {
  target: string;
  /** The link as it is written, and its offset. */
  written: string;
  at: number;
}

/** Holds a built site to what links promise: that every address and anchor of the site it names is there. */
export interface SiteCheck {
  /** Reads a file, `essays/index.html` or `rss.xml`. */
  add(file: string, text: string): void;
  /** Adds a page that was read already. */
  addPage(file: string, page: CheckedPage): void;
  /** What is wrong, once every file was read in any order; a link that many pages have is reported once. */
  problems(): LinkProblem[];
}

/** Ids that every page has without having them, https://html.spec.whatwg.org/multipage/browsing-the-web.html#the-indicated-part-of-the-document */
const ALWAYS = new Set(['', 'top']);

/** Where a page for lost links may be shown: its links have to work from there, too. */
const ANYWHERE = 'no/such/page/';

const AMONG_OTHERS =
  'If it comes from a component or layout, fix it there; if it comes from an expression, check its value.';

/**
 * A check of a built site.
 *
 * @param files Every file of the site, relative to it, with `/` between folders.
 * @param address Where the site is served.
 */
export function createSiteCheck(files: ReadonlySet<string>, address: Address): SiteCheck {
  const wanted = new Map<string, Wanted>();
  const ids = new Map<string, ReadonlySet<string>>();
  const found: LinkProblem[] = [];
  const root = new URL(address.absolute('/'));

  const want = (file: string, { target, written, at }: WantedLink) => {
    const known = wanted.get(target);
    if (!known) wanted.set(target, { file, at, written: copyOf(written), last: file, also: 0 });
    else if (known.last !== file) {
      known.also += 1;
      known.last = file;
      // Files may come in any order, and the message is the same.
      if (file < known.file) Object.assign(known, { file, at, written: copyOf(written) });
    }
  };

  const addPage = (file: string, page: CheckedPage) => {
    ids.set(file, new Set(page.ids.map(copyOf)));
    for (const problem of page.problems) found.push({ file, ...problem });
    for (const link of page.wanted) want(file, link);
  };

  return {
    add: (file, text) => {
      if (file.endsWith('.html')) return addPage(file, checkPage(file, pageFacts(text), address));
      for (const { value, at } of textLinks(text, root.href.slice(0, -1)))
        want(file, { target: value, written: value, at });
    },
    addPage,
    problems: () =>
      [
        ...found,
        ...[...wanted].flatMap(([target, { file, at, written, also }]) => {
          const problem = linkProblem(new URL(target), root.pathname, files, ids);
          if (!problem) return [];
          const others = also > 0 ? ` (Also in ${also} more ${also === 1 ? 'file' : 'files'}.)` : '';
          return [
            { file, at, message: `The link to "${written}" ${problem.message}${others}`, hint: problem.hint },
          ];
        }),
      ].toSorted(byPlace),
  };
}

/** What one page has and wants; the same for the same page at the same address, whatever else is in the site. */
export function checkPage(file: string, facts: PageFacts, address: Address): CheckedPage {
  const root = new URL(address.absolute('/'));
  const problems: Omit<LinkProblem, 'file'>[] = [];
  const ids = new Set<string>();
  for (const { value, at } of facts.ids) {
    const problem = idProblem(value, ids);
    if (problem) problems.push({ at, ...problem });
    ids.add(value);
  }
  for (const { value, at } of facts.references) {
    if (ids.has(value)) continue;
    problems.push({
      at,
      message: `A label, description or control refers to the id "${value}", but no element on the page has it.`,
      hint: 'Give an element on the page that id, or remove the reference.',
    });
  }
  const wanted = new Map<string, WantedLink>();
  const page = new URL(file.replace(/(^|\/)index\.html$/, '$1'), root);
  const shownAt = file === '404.html' ? new URL(ANYWHERE, root) : page;
  for (const { value, at } of facts.links) {
    const target = URL.parse(value, value.startsWith('#') ? page : shownAt);
    if (!target) {
      problems.push({ at, message: `"${value}" is not a valid address.`, hint: AMONG_OTHERS });
      continue;
    }
    if (target.origin !== root.origin || !/^https?:$/.test(target.protocol)) continue;
    // Who writes scheme and host may mean another site of the same host.
    if (!target.pathname.startsWith(root.pathname) && /^https?:/i.test(value)) continue;
    const named = target.origin + target.pathname + target.hash;
    if (!wanted.has(named)) wanted.set(named, { target: named, written: value, at });
  }
  return { ids: [...ids], wanted: [...wanted.values()], problems };
}

/** A text that stands alone: V8 makes pieces of a text point into it, and a few words would keep their whole page in memory. */
function copyOf(text: string): string {
  return Buffer.from(text).toString();
}

function byPlace(one: LinkProblem, other: LinkProblem): number {
  if (one.file === other.file) return one.at - other.at;
  return one.file < other.file ? -1 : 1;
}

interface Wanted {
  file: string;
  at: number;
  written: string;
  /** The file that was the last to have it. */
  last: string;
  /** How many more files have the same link. */
  also: number;
}

type ProblemText = Pick<LinkProblem, 'message' | 'hint'>;

function idProblem(id: string, before: ReadonlySet<string>): ProblemText | undefined {
  if (id === '' || /\s/.test(id)) {
    return {
      message: `The id "${id}" is empty or contains spaces.`,
      hint: 'Write letters, digits and hyphens.',
    };
  }
  return before.has(id)
    ? {
        message: `Two elements on the page have the id "${id}", so a link to it is ambiguous.`,
        hint: 'Give one of them another id; in an essay, an anchor of its own: {/* #another */}.',
      }
    : undefined;
}

function linkProblem(
  target: URL,
  base: string,
  files: ReadonlySet<string>,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): ProblemText | undefined {
  if (!target.pathname.startsWith(base)) {
    return {
      message: `points outside the folder "${base}" that the site is served from.`,
      hint: 'Use site.address.href() for the link, or write the full address, with https://.',
    };
  }
  const path = decoded(target.pathname.slice(base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!files.has(file)) {
    return files.has(`${file}/index.html`)
      ? { message: 'has no trailing slash.', hint: `Write "${target.pathname}/".` }
      : { message: 'is broken: there is nothing at that address.', hint: AMONG_OTHERS };
  }
  const own = ids.get(file);
  const [anchor = ''] = target.hash.slice(1).split(':~:');
  // Browsers look for an id as it is written, too, and find it first.
  const names = [anchor, decoded(anchor)];
  if (!own || names.some((name) => ALWAYS.has(name) || own.has(name))) return undefined;
  return { message: 'points to an anchor that the page does not have.', hint: AMONG_OTHERS };
}

/** What an address says; as it is where that cannot be read. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
