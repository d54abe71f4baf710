import type { CheckResult } from '../../content/check-content.ts';
import type { Content } from '../../content/read-content.ts';
import { linkCounts } from '../../integrations/outline-view/link-counts.ts';
import { changedAnswers, unrecorded } from '../../permalinks/ledger.ts';
import { paths } from '../../permalinks/paths.ts';
import type { Document } from '../../site-model/document.ts';
import type { NavigationLink } from '../../site-config/site-schema.ts';
import type { Site } from '../../site-model/site.ts';
import type { ExternalLink } from '../links/external.ts';
import { isDue, type LinkRecords } from '../links/link-records.ts';
import { counted, some, type Finding } from './finding.ts';

/** Stands for the site's own origin, so that links can be resolved. */
const SITE = 'http://site';

/** Whether the texts build. */
export function textFinding(site: Site, { problems }: Pick<CheckResult, 'problems'>): Finding {
  const { essays, notes, answers, unpublished } = site;
  const hidden = unpublished.length > 0 ? `, ${unpublished.length} not published yet` : '';
  const text = `${counted(essays.length, 'essay')}, ${counted(notes.length, 'note')}, ${counted(answers.length, 'question')}${hidden}`;
  if (problems.length === 0) return { title: 'Texts', state: 'fine', text };
  return {
    title: 'Texts',
    state: 'fault',
    text: `${text}; ${counted(problems.length, 'problem')}`,
    hint: 'npm run lint:content',
  };
}

/** Whether every promise holds, and everything published is recorded. */
export function ledgerFinding(
  { ledger }: Pick<Content, 'ledger'>,
  { addresses }: Pick<Site, 'addresses'>,
  { promises }: Pick<CheckResult, 'promises'>,
): Finding {
  const title = 'Ledger';
  if (!ledger) return { title, state: 'fault', text: 'cannot be read', hint: 'npm run lint:content' };
  if (promises.length > 0) {
    return {
      title,
      state: 'fault',
      text: `${promises.length} published ${promises.length === 1 ? 'address' : 'addresses'} would break`,
      hint: 'npm run lint:content',
    };
  }
  const missing = unrecorded(ledger.ledger, addresses);
  const changed = changedAnswers(ledger.ledger, addresses);
  const open = [
    ...(missing.length > 0
      ? [`${missing.length} not recorded: ${some(missing.map(({ address }) => address))}`]
      : []),
    ...(changed.length > 0 ? [`${counted(changed.length, 'answer')} changed since`] : []),
  ];
  const size = `${ledger.ledger.size.toLocaleString('en')} addresses recorded`;
  if (open.length === 0) return { title, state: 'fine', text: size };
  return { title, state: 'note', text: `${size}; ${open.join('; ')}`, hint: 'npm run record' };
}

/** Whether every text has a description of its own. */
export function descriptionFinding(documents: readonly Document[]): Finding {
  const title = 'Descriptions';
  const read = documents.flatMap(({ file, frontMatter }) => (frontMatter ? [{ file, ...frontMatter }] : []));
  const times = Map.groupBy(read, ({ description }) => description.trim());
  const files = read
    .filter(
      ({ description }) => description.trim() === '' || (times.get(description.trim())?.length ?? 0) > 1,
    )
    .map(({ file }) => file);
  if (files.length === 0) return { title, state: 'fine', text: 'every text has its own' };
  return {
    title,
    state: 'note',
    text: `missing, or the same as another text’s: ${some(files)}`,
    hint: 'Search results and link previews show "description"; write one or two sentences.',
  };
}

/** Which published questions no text links to. */
export function linkedFinding({ essays }: Pick<Site, 'essays'>, documents: readonly Document[]): Finding {
  const title = 'Cross-links';
  const questions = essays.flatMap(({ slug, questions }) =>
    questions.map(({ anchor, parts }) => ({
      address: paths.place(slug, anchor),
      links: [],
      parts: parts.map((part) => part.anchor),
    })),
  );
  const texts = documents.map(({ page, links }) => ({
    address: page,
    links: links.map(({ url }) => url),
    parts: [],
  }));
  const counts = linkCounts([...questions, ...texts]);
  const lonely = questions
    .filter(({ address }) => counts.get(address)?.in === 0)
    .map(({ address }) => address);
  if (lonely.length === 0) return { title, state: 'fine', text: 'every question is linked from a text' };
  return {
    title,
    state: 'note',
    text: `${lonely.length} of ${counted(questions.length, 'question')} linked from no text: ${some(lonely)}`,
    hint: 'npm run dev lists them at /_outline/',
  };
}

/** Which pages of the default navigation a navigation of the owner's own leaves without a link. */
export function navigationFinding(
  { essays }: Pick<Site, 'essays'>,
  documents: readonly Document[],
  navigation: readonly NavigationLink[] = [],
): Finding {
  const title = 'Navigation';
  const linked = [
    ...navigation.map(({ address }) => new URL(address, SITE)),
    ...documents.flatMap(({ page, links }) => links.map(({ url }) => URL.parse(url, `${SITE}${page}`))),
  ].flatMap((url) => (url?.origin === SITE ? [url.pathname] : []));
  // Each page has the questions at its foot; the home page leads to the list of what it shows some of.
  const pages = [paths.about, ...(essays.length === 1 ? [paths.essays] : [])];
  const lost = navigation.length === 0 ? [] : pages.filter((page) => !linked.includes(page));
  if (lost.length === 0) return { title, state: 'fine', text: 'every page of the site is linked' };
  return {
    title,
    state: 'note',
    text: `nothing links to ${some(lost)}`,
    hint: 'Add it to "navigation" in src/site.ts, or link to it from a text.',
  };
}

/** What `npm run links` knew of the links to other sites when it was last run. */
export function externalFinding(
  links: readonly ExternalLink[],
  records: LinkRecords,
  today: string,
): Finding {
  const title = 'Other sites';
  const hint = 'npm run links';
  const of = (state: string) => links.filter(({ address }) => records.get(address)?.state === state);
  const [gone, moved] = [of('gone'), of('moved')];
  const due = links.filter(({ address }) => isDue(records.get(address), today));
  const text = counted(links.length, 'link');
  if (gone.length > 0)
    return {
      title,
      state: 'note',
      text: `${text}; broken: ${some(gone.map(({ address }) => address))}`,
      hint,
    };
  const open = [
    ...(moved.length > 0 ? [`${moved.length} moved`] : []),
    ...(due.length > 0 ? [`${due.length} not checked for a month`] : []),
  ];
  if (open.length > 0) return { title, state: 'note', text: `${text}; ${open.join(', ')}`, hint };
  return { title, state: 'fine', text: links.length > 0 ? `${text}, none broken` : 'no links' };
}
