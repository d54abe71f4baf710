import { hostRedirects } from '../../src/hosting/host-redirects.ts';
import { formerAnchors, movedElsewhere } from '../../src/permalinks/former-anchors.ts';
import {
  firstPublished,
  originalPage,
  questionNumbers,
  revisionsOf,
  type Ledger,
} from '../../src/permalinks/ledger.ts';
import { KINDS } from '../../src/permalinks/kinds.ts';
import { paths } from '../../src/permalinks/paths.ts';
import { routesOf, type Route } from '../../src/site-model/routes.ts';
import { finalWord, type World } from './history.ts';
import { routedTexts, type MadeText } from './texts.ts';

/** What was published: each address, with the word of what was there. */
export type Promises = Map<string, string>;

/** What a question or text is known by for ever: its number or name, its day, and the notes of its revisions. */
export type Facts = Map<string, string>;

type TableRoute = Route<ReturnType<typeof routedTexts>[number]>;

/** A published version as its routes have it. */
export interface Published {
  ledger: Ledger;
  texts: readonly MadeText[];
  routes: ReadonlyMap<string, TableRoute>;
  /** What a host redirects, by path. */
  redirects: ReadonlyMap<string, string>;
}

/** The published version of a world. */
export function publishedVersion({ main: { ledger, texts } }: World): Published {
  const routes = routesOf({
    ...{ texts: routedTexts(texts), ledger, presets: new Map(), formats: ['rss', 'atom', 'json'] },
    ...{ hasGuide: false, hasCard: () => true, formerFeeds: [], ownRoutes: [], publicFiles: [] },
  });
  const table = new Map(routes.map((route) => [route.path, route]));
  const redirects = hostRedirects(ledger, (path) => table.has(path));
  return { ledger, texts, routes: table, redirects: new Map(redirects.map(({ from, to }) => [from, to])) };
}

/** Every address that a version has of its own, redirects left out, with the word of what is there. */
export function promisesOf({ texts, routes, ledger }: Published): Promises {
  const promises: Promises = new Map();
  for (const route of routes.values()) {
    const word = route.aliasOf === undefined ? wordOf(route) : undefined;
    if (word !== undefined) promises.set(route.path, word);
  }
  for (const { slug, questions } of texts) {
    for (const { word, anchor } of questions.flatMap((question) => [question, ...question.parts]))
      promises.set(paths.place(slug, anchor), word);
    for (const { word, anchor } of questions) {
      const number = questionNumbers(ledger).get(paths.place(slug, anchor));
      promises.set(paths.number(number ?? 0), word);
    }
  }
  return promises;
}

function wordOf(route: TableRoute): string | undefined {
  switch (route.kind) {
    case 'essay':
    case 'essay-text':
      return route.props.essay.text.word;
    case 'answer':
    case 'answer-text':
    case 'embed':
    case 'oembed':
      return route.props.essay.text.questions[route.props.index]?.word;
    case 'note':
    case 'note-text':
      return route.props.note.text.word;
    case 'feed':
      return route.props.essay?.text.word;
    default:
      return undefined;
  }
}

/** What is known of every question and text of a version. */
export function factsOf({ texts, ledger }: Published): Facts {
  const facts: Facts = new Map();
  for (const { kind, word, slug, questions } of texts) {
    facts.set(word, originalPage(ledger, KINDS[kind].page(slug)));
    for (const { word: own, anchor } of questions) {
      const address = paths.place(slug, anchor);
      const number = questionNumbers(ledger).get(address);
      facts.set(own, `No. ${number}, ${firstPublished(ledger, address)}`);
    }
  }
  return facts;
}

/** The notes of the revisions of every answer of a version. */
export function revisionNotes({ texts, ledger }: Published): Map<string, string[]> {
  return new Map(
    texts.flatMap(({ slug, questions }) =>
      questions.map(({ word, anchor }): [string, string[]] => [
        word,
        revisionsOf(ledger, paths.place(slug, anchor)).map(({ note }) => note),
      ]),
    ),
  );
}

/** What is wrong with an address that was published once; `undefined` if it leads to its text. */
export function brokenPromise(
  address: string,
  word: string,
  world: World,
  version: Published,
  host: 'redirects' | 'pages',
): string | undefined {
  const wanted = finalWord(world, word);
  const end = endOf(address, version, host);
  if (typeof end === 'string') return end;
  const { route, hash } = end;
  if (route.kind === 'feed') {
    const own = version.texts.find((text) => text.word === wanted);
    const isInSiteFeed = own === undefined || own.questions.length === 0;
    return route.props.essay?.text.word === wanted || isInSiteFeed
      ? undefined
      : 'is the feed of another essay';
  }
  const there =
    hash === '' || route.kind !== 'essay' ? wordsOn(route) : atAnchor(route.props.essay.text, hash, version);
  return there.includes(wanted)
    ? undefined
    : `leads to ${route.path}#${hash} (${there.join()}), not to ${wanted}`;
}

/** Where somebody ends up without script; or what is wrong there. */
function endOf(
  address: string,
  version: Published,
  host: 'redirects' | 'pages',
): { route: TableRoute; hash: string } | string {
  let [path = '', hash = ''] = address.split('#');
  for (let hops = 0; hops < 10; hops += 1) {
    const http = host === 'redirects' ? version.redirects.get(path) : undefined;
    if (http !== undefined) {
      [path = '', hash = hash] = http.split('#');
      continue;
    }
    const route = version.routes.get(path);
    if (!route) return `leads to ${path}, where nothing is`;
    let next: string | undefined;
    if (route.kind === 'redirect' || route.kind === 'number' || route.kind === 'page-oembed') {
      const { to, places } = route.props.redirect;
      const listed = places.find(({ anchor }) => anchor === hash && hash !== '');
      next = listed ? listed.to : to;
    } else if (route.kind === 'essay' && hash !== '') {
      next = movedElsewhere(version.ledger, route.props.essay.text.slug).find(
        ({ anchor }) => anchor === hash,
      )?.to;
    }
    if (next === undefined) return { route, hash };
    [path = '', hash = ''] = next.split('#');
  }
  return 'leads round in a circle';
}

/** The words that are read at an anchor of an essay's page: those of its heading, or of the essay where there is no such place. */
function atAnchor({ word, slug, questions }: MadeText, anchor: string, { ledger }: Published): string[] {
  const headings = questions.flatMap((question) => [question, ...question.parts]);
  const former = [...formerAnchors(ledger, slug)].find(([, old]) => old.includes(anchor))?.[0];
  const heading =
    headings.find((each) => each.anchor === anchor) ?? headings.find((each) => each.anchor === former);
  return heading ? [heading.word] : [word];
}

/** All words of a page or file. */
function wordsOn(route: TableRoute): string[] {
  const all = (questions: MadeText['questions']) =>
    questions.flatMap((question) => [question, ...question.parts]).map(({ word }) => word);
  const { essay, note, index } = route.props as {
    essay?: { text: MadeText };
    note?: { text: MadeText };
    index?: number;
  };
  if (note) return [note.text.word];
  if (!essay) return [];
  return index === undefined
    ? [essay.text.word, ...all(essay.text.questions)]
    : all(essay.text.questions.slice(index, index + 1));
}
