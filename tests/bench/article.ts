import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from '../unit/site/build-site.ts';
import { firstVisits } from './first-visit.ts';
import { buildPeers, type ArticleSite } from './peers.ts';

/** Words that an article should have: those of the article that the budgets speak of. */
const WORDS = 2400;

const QUESTIONS = 6;

/** What an article is made of, as all who are compared take it: Markdown, and a question over every so many paragraphs. */
export interface Article {
  title: string;
  description: string;
  /** Day of publication. */
  day: string;
  body: string;
  words: number;
}

/**
 * One article, here and with peers: what the first visit to it loads, and how long its site takes to build from nothing.
 *
 * @param folder Where our own site of that article is built.
 */
export async function besidePeers(folder: string): Promise<{ words: number; rows: string[][] }> {
  const article = proseOfThisSite();
  const peers = buildPeers(article);
  const sites = [ours(folder, article), ...(peers ?? [])];
  const visits = await firstVisits(sites);
  return {
    words: article.words,
    rows: [
      ['', 'HTML and CSS', 'script', 'fonts', 'everything', 'requests', 'built in'],
      ...visits.map(({ text, script, fonts, all, requests }, index) => [
        sites[index]?.name ?? '',
        ...[text, script, fonts, all].map((bytes) => `${(bytes / 1024).toFixed(1)} KiB`),
        String(requests),
        `${(sites[index]?.seconds ?? NaN).toFixed(1)} s`,
      ]),
      ...(peers ? [] : [['The peers could not be installed.']]),
    ],
  };
}

/**
 * Plain paragraphs of what this site publishes, up to 2,400 words. Made-up sentences would not do: their words come again
 * and again, so that they compress to a third of what prose does.
 */
function proseOfThisSite(): Article {
  const paragraphs = readdirSync('content', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .toSorted()
    .flatMap((file) => withoutFrontMatter(readFileSync(join('content', file), 'utf8')).split(/\n{2,}/))
    .filter((block) => /^[A-Z]/.test(block) && !/[<{}[\]]/.test(block));
  const taken: string[] = [];
  let words = 0;
  for (const paragraph of paragraphs) {
    const more = paragraph.split(/\s+/).length;
    if (words + more > WORDS) break;
    taken.push(paragraph);
    words += more;
  }
  const each = Math.ceil(taken.length / QUESTIONS);
  const body = taken
    .map((text, index) => (index % each === 0 ? `## What about point ${index / each + 1}?\n\n${text}` : text))
    .join('\n\n');
  return {
    title: 'An article of plain prose',
    description: 'The same article for every generator that is compared.',
    day: '2026-01-02',
    body,
    words,
  };
}

function withoutFrontMatter(mdx: string): string {
  return mdx.replace(/^---\n.*?\n---\n/s, '').trim();
}

function ours(folder: string, { title, description, day, body }: Article): ArticleSite {
  const content = join(folder, 'content');
  const essay = join(content, 'essays', 'article');
  mkdirSync(essay, { recursive: true });
  const frontMatter = `---\ntitle: ${title}\ndescription: ${description}\npublished: ${day}\n---`;
  writeFileSync(join(essay, 'index.mdx'), `${frontMatter}\n\n${body}\n`);
  const started = performance.now();
  const { status, said, dist } = buildSite(folder, content);
  if (status !== 0) throw new Error(said);
  const seconds = (performance.now() - started) / 1000;
  return { name: 'Asked & Answered', dist, page: 'essays/article/', seconds };
}
