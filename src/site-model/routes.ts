import { PAGE_CARDS, presetCardName } from '../permalinks/card-naming.ts';
import { KINDS } from '../permalinks/kinds.ts';
import type { Ledger } from '../permalinks/ledger.ts';
import { mediaType } from '../permalinks/media-types.ts';
import { paths } from '../permalinks/paths.ts';
import { redirectsOf } from '../permalinks/redirects.ts';
import { formatAt, FORMATS, type Format } from '../site-config/feed-formats.ts';
import { pagesOf } from './archive.ts';
import { cardNames } from './card-names.ts';
import { archivesOf } from './feed-pages.ts';
import { fixedPaths, type FixedKind } from './fixed-paths.ts';
import { formerFiles } from './page-families.ts';
import { ROUTE_KINDS, type RouteKind, type RouteTraits } from './route-kinds.ts';
import type { EssayOf, NoteOf, PageOf, RoutedSite, RoutedText, RouteProps } from './route-props.ts';
import { topicsOf } from './topics.ts';

/** Any address of the site, and all that has to be known of what is there. */
export type Route<W extends RoutedText = RoutedText, K extends RouteKind = RouteKind> = {
  [Each in K]: {
    kind: Each;
    /** Without the base path. A page ends in a slash, but for the page of lost links. */
    path: string;
    props: RouteProps<Each, W>;
    /**
     * What the file changes with, besides the code: whole texts, and plain values. Absent where it is cheap to make, or
     * made of the whole site.
     */
    madeOf?: { texts: readonly W[]; values?: readonly unknown[] };
    /** The address of today, where this is one that a page's file had before and still has a copy at. */
    aliasOf?: string;
  } & RouteTraits;
}[K];

/** Most pages that one file of the sitemap lists, as @astrojs/sitemap has it. */
const SITEMAP_PAGES = 45_000;

/**
 * Every address of a site. Pages, feeds, pictures, sitemap, redirects, the link check and tests read this table, and none
 * of them lists addresses itself. Search index and bundled assets, whose names nobody may rely on, are not in it.
 */
export function routesOf<W extends RoutedText>(site: RoutedSite<W>): Route<W>[] {
  const { texts, ledger, presets, hasGuide, ownRoutes, publicFiles } = site;
  const fixed = fixedPaths(hasGuide);
  const routes: Route<W>[] = [
    ...redirectRoutes<W>(ledger),
    ...[...fixed].map(([path, kind]) => route<W, FixedKind>(kind, path, {})),
    ...ownRoutes.filter((path) => !fixed.has(path)).map((path) => ownRoute<W>(path)),
    ...textRoutes<W>(texts),
    ...topicsOf(texts).map((topic) => route<W, 'tag'>('tag', paths.tag(topic.slug), { topic })),
    ...feedRoutes<W>(site),
    ...cardRoutes<W>(site),
    ...figureRoutes(presets, texts),
    // Later ones replace earlier ones: a file of the owner may take the place of an icon.
    ...publicRoutes<W>(publicFiles),
  ];
  const table = new Map(routes.map((one) => [one.path, one]));
  for (const former of formerRoutes(table, site)) table.set(former.path, former);
  for (const path of site.formerFeeds) {
    const format = formatAt(path, site.formats);
    const today = format && table.get(paths.feed(paths.home, FORMATS[format].file));
    // What else has that address stays there.
    if (today && !table.has(path)) table.set(path, { ...today, path, aliasOf: today.path });
  }
  return [...table.values(), ...sitemapRoutes<W>([...table.values()])];
}

/** What belonged to pages that moved, at the addresses it had there: copies of what there is today. */
function formerRoutes<W extends RoutedText>(
  table: ReadonlyMap<string, Route<W>>,
  { texts, ledger }: RoutedSite<W>,
): Route<W>[] {
  return formerFiles(texts, ledger, (path) => table.has(path)).map(({ from, to, kind, page }) => {
    const today = to === undefined ? undefined : table.get(to);
    if (today) return { ...today, path: from, aliasOf: today.path };
    const redirect = { ...page, from, places: [] };
    return kind === 'oembed'
      ? route<W, 'page-oembed'>('page-oembed', from, { redirect })
      : route<W, 'redirect'>('redirect', from, { redirect: { ...redirect, framed: true } });
  });
}

function route<W extends RoutedText, K extends RouteKind>(
  kind: K,
  path: string,
  props: RouteProps<K, W>,
  madeOf?: Route<W>['madeOf'],
): Route<W> {
  const traits: RouteTraits = ROUTE_KINDS[kind];
  return { kind, path, props, ...traits, ...(madeOf && { madeOf }) } as Route<W>;
}

/** Addresses of files of the public folder; an `index.html` has that of its folder. */
export function publicRoutes<W extends RoutedText>(files: readonly string[]): Route<W>[] {
  return files.map((file) => route<W, 'own-file'>('own-file', `/${file}`.replace(/\/index\.html$/, '/'), {}));
}

function ownRoute<W extends RoutedText>(path: string): Route<W> {
  return path.endsWith('/')
    ? route<W, 'own-page'>('own-page', path, {})
    : route<W, 'own-file'>('own-file', path, {});
}

function redirectRoutes<W extends RoutedText>(ledger: Ledger): Route<W>[] {
  const numbers = new Set(
    [...ledger.values()].flatMap(({ number }) => (number === undefined ? [] : paths.number(number))),
  );
  return redirectsOf(ledger).map((redirect) =>
    route<W, 'number' | 'redirect'>(numbers.has(redirect.from) ? 'number' : 'redirect', redirect.from, {
      redirect,
    }),
  );
}

function textRoutes<W extends RoutedText>(texts: readonly W[]): Route<W>[] {
  const notes = texts.filter(isNote);
  const noteList = Array.from({ length: pagesOf(notes.length) - 1 }, (_, index) =>
    route<W, 'notes-page'>('notes-page', paths.notesPage(index + 2), { page: index + 2 }),
  );
  const files = texts.flatMap((text) => [
    ...text.charts.map((chart) =>
      route<W, 'chart'>('chart', paths.chart(text.page, chart.name), { chart, text }),
    ),
    ...[...text.linkedFiles, ...text.pictures].map(({ name, file }) => {
      const kind = mediaType(name).startsWith('image/') ? 'picture' : 'attachment';
      return route<W, 'picture' | 'attachment'>(kind, paths.adjacent(text.page, name), { file, text });
    }),
    ...text.pictures
      .filter(({ name }) => /\.svg$/i.test(name))
      .map(({ name, file }) =>
        route<W, 'picture'>('picture', paths.drawingPng(text.page, name), { file, text, as: 'png' }),
      ),
  ]);
  return [
    ...texts.filter(isEssay).flatMap(essayRoutes<W>),
    ...noteRoutes<W>(notes),
    ...noteList,
    ...texts.filter(isPage).flatMap(pageRoutes<W>),
    ...files,
  ];
}

function essayRoutes<W extends RoutedText>(essay: EssayOf<W>): Route<W>[] {
  const { slug, page, questions } = essay;
  const whole = { texts: [essay] };
  return [
    route<W, 'essay'>('essay', page, { essay }, whole),
    route<W, 'essay-text'>('essay-text', paths.essayText(slug), { essay }, whole),
    ...questions.flatMap((question, index) => {
      const { anchor } = question;
      const props = { essay, question, index };
      const madeOf = { texts: [essay], values: [index] };
      return [
        route<W, 'answer'>('answer', paths.answer(slug, anchor), props, madeOf),
        route<W, 'answer-text'>('answer-text', paths.answerText(slug, anchor), props, madeOf),
        route<W, 'embed'>('embed', paths.embed(slug, anchor), props, madeOf),
        route<W, 'oembed'>('oembed', paths.oembed(slug, anchor), props, madeOf),
      ];
    }),
  ];
}

/** @param notes Newest first: the page of each leads to those before and after it. */
function noteRoutes<W extends RoutedText>(notes: readonly NoteOf<W>[]): Route<W>[] {
  return notes.flatMap((note, index) => {
    const [older, newer] = [notes[index + 1], notes[index - 1]];
    const values = [older?.page, older?.title, newer?.page, newer?.title];
    return [
      route<W, 'note'>('note', note.page, { note, older, newer }, { texts: [note], values }),
      route<W, 'note-text'>('note-text', paths.noteText(note.slug), { note }, { texts: [note] }),
    ];
  });
}

/** At the address of a page that every site has, it replaces that. */
function pageRoutes<W extends RoutedText>(text: PageOf<W>): Route<W>[] {
  return [
    route<W, 'page'>('page', text.page, { text }, { texts: [text] }),
    route<W, 'page-text'>('page-text', paths.pageText(text.slug), { text }, { texts: [text] }),
  ];
}

function feedRoutes<W extends RoutedText>({ texts, formats }: Pick<RoutedSite<W>, 'texts' | 'formats'>) {
  const documents = (folder: string, entries: number, own: readonly Format[], essay?: EssayOf<W>) =>
    own.flatMap((format) =>
      [undefined, ...numbersTo(archivesOf(entries))].map((archive) =>
        route<W, 'feed'>('feed', paths.feed(folder, FORMATS[format].file, archive), {
          folder,
          essay,
          format,
          archive,
        }),
      ),
    );
  const posts = texts.filter(({ kind }) => KINDS[kind].isPost);
  const asking = texts.filter(isEssay).filter(({ questions }) => questions.length > 0);
  const answers = asking.reduce((sum, { questions }) => sum + questions.length, 0);
  return [
    ...documents(paths.home, posts.length, formats),
    ...documents(paths.answers, answers, formats),
    ...(formats.includes('rss')
      ? asking.flatMap((essay) => documents(essay.page, essay.questions.length, ['rss'], essay))
      : []),
  ];
}

function cardRoutes<W extends RoutedText>({ texts, ledger, presets, hasCard }: RoutedSite<W>): Route<W>[] {
  const titles = new Map(
    texts.flatMap(({ slug, page, title, questions }): [string, string][] => [
      [page, title],
      ...questions.map(({ anchor, text }): [string, string] => [paths.place(slug, anchor), text]),
    ]),
  );
  const owners = cardNames(texts, ledger);
  const covers = new Map(texts.flatMap(({ page, cover }) => (cover ? [[page, cover.file]] : [])));
  const names = [
    ...PAGE_CARDS,
    ...[...owners].flatMap(([name, owner]) => (hasCard(titles.get(owner) ?? '') ? name : [])),
    ...[...presets].flatMap(([figure, own]) => own.map(({ slug }) => presetCardName(figure, slug))),
  ];
  return [
    ...names.map((name) => route<W, 'card'>('card', paths.card(name), { name })),
    ...[...owners].flatMap(([name, owner]) => {
      const file = covers.get(owner);
      return file === undefined ? [] : [route<W, 'cover'>('cover', paths.cover(name), { file })];
    }),
  ];
}

/** Pages of the named states of figures with their frames, and still pictures of these and of the states that texts use. */
function figureRoutes<W extends RoutedText>(
  presets: RoutedSite<W>['presets'],
  texts: readonly W[],
): Route<W>[] {
  const uses = texts.flatMap(({ figures }) => figures);
  return [...presets].flatMap(([figure, own]) => {
    const used = uses.filter((use) => use.figure === figure).map(({ state }) => state);
    const states = new Set(['', ...own.map(({ slug }) => slug), ...used]);
    return [
      ...own.flatMap((preset) => {
        const props = { figure, preset };
        return [
          route<W, 'preset'>('preset', paths.preset(figure, preset.slug), props),
          route<W, 'preset-embed'>('preset-embed', paths.presetEmbed(figure, preset.slug), props),
          route<W, 'preset-oembed'>('preset-oembed', paths.presetOembed(figure, preset.slug), props),
        ];
      }),
      ...[...states].flatMap((state) =>
        (['png', 'svg'] as const).map((type) =>
          route<W, 'still'>('still', paths.still(figure, state, type), { figure, state }),
        ),
      ),
    ];
  });
}

function sitemapRoutes<W extends RoutedText>(routes: readonly Route<W>[]): Route<W>[] {
  const files = Math.ceil(routes.filter(({ sitemap }) => sitemap).length / SITEMAP_PAGES);
  return [paths.sitemap, ...numbersTo(files).map((number) => `/sitemap-${number - 1}.xml`)].map((path) =>
    route<W, 'sitemap'>('sitemap', path, {}),
  );
}

function isEssay<W extends RoutedText>(text: W): text is EssayOf<W> {
  return text.kind === 'essay';
}

function isNote<W extends RoutedText>(text: W): text is NoteOf<W> {
  return text.kind === 'note';
}

function isPage<W extends RoutedText>(text: W): text is PageOf<W> {
  return text.kind === 'page';
}

function numbersTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
