import { dirname, join } from 'node:path';
import { shownFigures } from '../figures/registry.ts';
import type { Chart } from '../charts/chart.ts';
import type { FigureUse } from '../mdx/figure-uses.ts';
import type { Outline } from '../mdx/outline.ts';
import type { Kind } from '../permalinks/kinds.ts';
import type { Cover, Document } from '../site-model/document.ts';
import type { RouteKind } from '../site-model/route-kinds.ts';
import type { RoutedSite, RoutedText } from '../site-model/route-props.ts';
import { routesOf, type Route } from '../site-model/routes.ts';

/** A text as it was read, as far as its addresses and the links to them are concerned. */
export interface LinkedText {
  kind: Kind;
  slug: string;
  page: string;
  title: string;
  topics: readonly string[];
  outline: Outline;
  /** Every place of its page that a link may lead to, but for those of every page. */
  ids: readonly string[];
  /** Pictures in it that lie beside it, relative to it. */
  pictures: readonly string[];
  /** Files beside it that it links to or loads, relative to it. */
  linkedFiles: readonly string[];
  figures: readonly FigureUse[];
  charts: readonly Chart[];
  cover?: Cover | undefined;
  isPublished: boolean;
  /** Path of its file, relative to the project. */
  file: string;
}

/** Documents as far as their addresses and the links to them are concerned; without those that cannot be read. */
export function linkedTexts(documents: readonly Document[], unpublished: readonly Document[]): LinkedText[] {
  const hidden = new Set(unpublished);
  return documents.flatMap((document): LinkedText[] => {
    const { outline, frontMatter, ...text } = document;
    if (!outline) return [];
    const { title = '', topics = [] } = frontMatter ?? {};
    return [{ ...text, outline, title, topics, isPublished: !hidden.has(document) }];
  });
}

/** A text in the table of addresses. */
export interface ReadRoutedText extends RoutedText {
  file: string;
  ids: readonly string[];
}

/** What a site has addresses for besides its texts. */
export type SiteAround = Omit<RoutedSite<ReadRoutedText>, 'texts'>;

/** Every address of the published site, without Astro. Texts come in any order: addresses do not depend on it. */
export function publishedRoutes(texts: readonly LinkedText[], site: SiteAround): Route<ReadRoutedText>[] {
  return routesFor(
    texts.filter(({ isPublished }) => isPublished),
    site,
  );
}

/** Kinds of addresses that there are more of with every text, whichever it is: a draft adds none. */
const COUNTED = new Set<RouteKind>(['feed', 'notes-page']);

/** Every address of the site, those of texts that are not published yet included. */
export function allRoutes(texts: readonly LinkedText[], site: SiteAround): Route<ReadRoutedText>[] {
  const published = publishedRoutes(texts, site);
  if (texts.every(({ isPublished }) => isPublished)) return published;
  const all = routesFor(texts, site).filter(({ kind }) => !COUNTED.has(kind));
  return [...new Map([...published, ...all].map((route) => [route.path, route])).values()];
}

function routesFor(texts: readonly LinkedText[], site: SiteAround): Route<ReadRoutedText>[] {
  const routed = texts.map(({ outline, pictures, linkedFiles, cover, ...text }) => ({
    ...text,
    cover: cover && { ...cover, file: join(dirname(text.file), cover.name) },
    questions: outline.questions,
    pictures: pictures.map((name) => ({ name, file: join(dirname(text.file), name) })),
    linkedFiles: linkedFiles.map((name) => ({ name, file: join(dirname(text.file), name) })),
  }));
  return routesOf({ ...site, texts: routed, presets: shownFigures(site.presets, routed, site) });
}

/** Ids that the page of every text has. */
export const PAGE_IDS: readonly string[] = ['main', 'whole-essay'];

/**
 * What a text may link to: each address with the ids of its page, where they are known. Where something was is left out,
 * so that an author hears where it is now.
 */
export function linkTargets(
  routes: readonly Route<ReadRoutedText>[],
): Map<string, readonly string[] | undefined> {
  return new Map(
    routes.flatMap((route): [string, readonly string[] | undefined][] => {
      if (route.kind === 'redirect' || route.aliasOf !== undefined) return [];
      if (route.kind === 'essay') return [[route.path, [...route.props.essay.ids, ...PAGE_IDS]]];
      if (route.kind === 'note') return [[route.path, [...route.props.note.ids, ...PAGE_IDS]]];
      if (route.kind === 'page') return [[route.path, [...route.props.text.ids, ...PAGE_IDS]]];
      const isIndex = route.kind === 'own-file' && route.path.endsWith('/');
      return [route.path, ...(isIndex ? [`${route.path}index.html`] : [])].map((path) => [path, undefined]);
    }),
  );
}

/** Every path that something had before, with the one that it has today. */
export function movedPaths(routes: readonly Route<ReadRoutedText>[]): Map<string, string> {
  return new Map(
    routes.flatMap((route): [string, string][] => {
      if (route.aliasOf !== undefined) return [[route.path, route.aliasOf]];
      return route.kind === 'redirect' ? [[route.path, route.props.redirect.to]] : [];
    }),
  );
}

/**
 * Every address that the build makes a file for, with the source file it comes from, where that is one.
 *
 * @param files Addresses of the pages and endpoints without parameters, each with its file.
 * @param ledgerFile Path of the ledger, relative to the project.
 */
export function generatedFiles(
  routes: readonly Route<ReadRoutedText>[],
  files: ReadonlyMap<string, string>,
  ledgerFile: string,
): Map<string, string | undefined> {
  const generated = new Map<string, string | undefined>();
  for (const route of routes) {
    if (route.kind === 'own-file') continue;
    generated.set(route.path, files.get(route.path) ?? sourceOf(route, ledgerFile));
  }
  for (const [path, file] of files) generated.set(path, file);
  return generated;
}

function sourceOf({ kind, props }: Route<ReadRoutedText>, ledgerFile: string): string | undefined {
  if (kind === 'redirect' || kind === 'number' || kind === 'page-oembed') return ledgerFile;
  const { essay, note, text } = props as Partial<Record<'essay' | 'note' | 'text', ReadRoutedText>>;
  return (essay ?? note ?? text)?.file;
}
