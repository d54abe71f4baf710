import { formerAddresses, pageOf, resolve, type Ledger, type LedgerAddress } from '../permalinks/ledger.ts';
import { presetCardName, writingCardName } from '../permalinks/card-naming.ts';
import { textWithPage } from '../permalinks/kinds.ts';
import { answerPath, paths } from '../permalinks/paths.ts';
import { redirectsOf, type Redirect } from '../permalinks/redirects.ts';
import { FORMATS } from '../site-config/feed-formats.ts';
import { archivesOf } from './feed-pages.ts';

/** A file that belongs to a page, at an address that the page had before. */
export interface FamilyRedirect {
  from: string;
  kind: 'text' | 'embed' | 'oembed' | 'feed' | 'picture';
  /** Paths that may have it today, the best first: which of them exist depends on the content. */
  candidates: readonly string[];
  /** Where the page redirects to. */
  page: Pick<Redirect, 'to' | 'target'>;
}

/** Feeds of one essay exist in this format only. */
const ESSAY_FEED = FORMATS.rss.file;

/**
 * Every address but those of pages that redirects because of what the ledger records: where a page moved, its Markdown, its
 * frame, its oEmbed document and its feed move along. Feeds of essays that lost their questions, and archives of feeds that
 * became shorter, are among them.
 */
export function familyRedirects(ledger: Ledger): FamilyRedirect[] {
  const moved = redirectsOf(ledger).filter(({ foreign }) => !foreign);
  const feeds = recordedEssays(ledger).flatMap(([page, questions]): FamilyRedirect[] => {
    const target = resolve(ledger, page) ?? page;
    return [undefined, ...archiveNumbers(questions)].map((archive) => ({
      from: paths.feed(page, ESSAY_FEED, archive),
      kind: 'feed',
      candidates: [
        paths.feed(pageOf(target), ESSAY_FEED, archive),
        paths.feed(pageOf(target), ESSAY_FEED),
        // What has no feed of its own is in that of the whole site.
        paths.feed(paths.home, ESSAY_FEED),
      ],
      page: { to: pageOf(target), target },
    }));
  });
  return [...moved.flatMap((redirect) => pageFamily(redirect, ledger)), ...feeds];
}

/** The best candidate that the site has; `undefined` where it has the address itself, or none of them. */
export function targetOf(
  { from, candidates }: Pick<FamilyRedirect, 'from' | 'candidates'>,
  exists: (path: string) => boolean,
): string | undefined {
  return exists(from) ? undefined : candidates.find(exists);
}

/** A file at an address that it has no more. */
export interface FormerFile extends Pick<FamilyRedirect, 'from' | 'page'> {
  kind: FamilyRedirect['kind'] | 'adjacent';
  /** Its path of today; `undefined` for the frame and the oEmbed document of what is no answer any more. */
  to: string | undefined;
}

/**
 * Every file of a site at the addresses that it had before.
 *
 * @param exists Whether the site has a path today.
 */
export function formerFiles(
  writing: readonly TextWithFiles[],
  ledger: Ledger,
  exists: (path: string) => boolean,
): FormerFile[] {
  const families = familyRedirects(ledger).flatMap((family): FormerFile[] => {
    const { from, kind, page } = family;
    const to = targetOf(family, exists);
    const isNeeded = to !== undefined || ((kind === 'embed' || kind === 'oembed') && !exists(from));
    return isNeeded ? [{ from, to, kind, page }] : [];
  });
  const files = writing
    .filter(({ pictures, linkedFiles, charts }) => pictures.length + linkedFiles.length + charts.length > 0)
    .flatMap((text) =>
      formerPages(text, ledger).flatMap((former) =>
        filesOf(text).flatMap((file): FormerFile[] => {
          const [from, to] = [file(former), file(text.page)];
          if (exists(from) || !exists(to)) return [];
          return [{ from, to, kind: 'adjacent', page: { to: text.page, target: text.page } }];
        }),
      ),
    );
  return [...families, ...files];
}

/** Addresses of the files that belong to a text, each from the path of its page. */
function filesOf({ linkedFiles, pictures, charts }: TextWithFiles): ((page: string) => string)[] {
  return [
    ...[...linkedFiles, ...pictures].map(
      ({ name }) =>
        (page: string) =>
          paths.adjacent(page, name),
    ),
    ...charts.map(
      ({ name }) =>
        (page: string) =>
          paths.chart(page, name),
    ),
  ];
}

/** A text as far as the files beside it are concerned. */
interface TextWithFiles {
  page: string;
  questions: readonly { anchor: string; parts: readonly { anchor: string }[] }[];
  pictures: readonly { name: string }[];
  linkedFiles: readonly { name: string }[];
  charts: readonly { name: string }[];
}

/** Former pages of a text, and pages that one of its answers came from: links there may name a file beside the text. */
function formerPages({ page, questions }: TextWithFiles, ledger: Ledger): string[] {
  const former = formerAddresses(ledger);
  const anchors = questions.flatMap(({ anchor, parts }) => [anchor, ...parts.map((part) => part.anchor)]);
  const own = [page, ...anchors.map((anchor) => `${page}#${anchor}`)].flatMap(
    (address) => former.get(address) ?? [],
  );
  const pages = own.filter((address) => !ledger.get(address)?.foreign).map(pageOf);
  return [...new Set(pages)].filter((each) => each !== page);
}

function pageFamily({ from, to, target }: Redirect, ledger: Ledger): FamilyRedirect[] {
  const page = { to, target };
  const home = pageOf(target);
  const question = questionOf(target, ledger);
  const texts = [...(question === undefined ? [] : [textOf(answerPath(question))]), textOf(home)];
  const text: FamilyRedirect = { from: textOf(from), kind: 'text', candidates: texts, page };
  if (textWithPage(from)) return [text];
  const preset = presetAt(from);
  if (preset) return presetFamily(preset, page);
  const [, essay = '', anchor = ''] = /^\/essays\/([^/]+)\/([^/]+)\/$/.exec(from) ?? [];
  if (anchor === '') return [];
  const [, targetEssay = '', targetAnchor = ''] = /^\/essays\/([^/]+)\/#(.+)$/.exec(question ?? '') ?? [];
  const where = (path: (essay: string, question: string) => string) =>
    question === undefined ? [] : [path(targetEssay, targetAnchor)];
  return [
    text,
    { from: paths.embed(essay, anchor), kind: 'embed', candidates: where(paths.embed), page },
    { from: paths.oembed(essay, anchor), kind: 'oembed', candidates: where(paths.oembed), page },
  ];
}

/** A figure in a named state. */
interface NamedState {
  figure: string;
  preset: string;
}

/** The figure and the state whose page is at an address. */
function presetAt(address: LedgerAddress): NamedState | undefined {
  const [, figure, preset] = /^\/figures\/([^/]+)\/([^/]+)\/$/.exec(address) ?? [];
  return figure !== undefined && preset !== undefined ? { figure, preset } : undefined;
}

/** Pictures become those of the state that the page redirects to; else that of the figure, or of the text. */
function presetFamily(from: NamedState, page: FamilyRedirect['page']): FamilyRedirect[] {
  const to = presetAt(page.target);
  const filesOf = ({ figure, preset }: NamedState) => ({
    embed: paths.presetEmbed(figure, preset),
    oembed: paths.presetOembed(figure, preset),
    card: paths.card(presetCardName(figure, preset)),
    still: (type: 'png' | 'svg') => paths.still(figure, preset, type),
  });
  const [old, today] = [filesOf(from), to && filesOf(to)];
  const textCard = writingCardName(pageOf(page.target));
  const known = (...candidates: (string | undefined)[]) => candidates.filter((each) => each !== undefined);
  return [
    { from: old.embed, kind: 'embed', candidates: known(today?.embed), page },
    { from: old.oembed, kind: 'oembed', candidates: known(today?.oembed), page },
    {
      from: old.card,
      kind: 'picture',
      candidates: known(today?.card, textCard && paths.card(textCard)),
      page,
    },
    ...(['png', 'svg'] as const).map((type): FamilyRedirect => ({
      from: old.still(type),
      kind: 'picture',
      candidates: known(today?.still(type), paths.still(from.figure, '', type)),
      page,
    })),
  ];
}

/** Every essay that was ever published, with how many of its questions the ledger records. */
function recordedEssays(ledger: Ledger): [page: string, questions: number][] {
  const counts = new Map<string, number>();
  for (const [address, { part, foreign }] of ledger) {
    if (!address.startsWith(paths.essays) || !address.includes('#') || part || foreign) continue;
    const page = pageOf(address);
    counts.set(page, (counts.get(page) ?? 0) + 1);
  }
  return [...counts];
}

/** The question whose answer is at an address, or has the part at it. */
function questionOf(address: LedgerAddress, ledger: Ledger): LedgerAddress | undefined {
  if (!address.includes('#')) return undefined;
  const { part, within } = ledger.get(address) ?? {};
  if (!part) return address;
  return within === undefined ? undefined : resolve(ledger, within);
}

/** Path of the Markdown of a page. */
function textOf(page: string): string {
  return page.replace(/\/$/, '.md');
}

function archiveNumbers(entries: number): number[] {
  return Array.from({ length: archivesOf(entries) }, (_, index) => index + 1);
}
