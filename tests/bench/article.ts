import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildProject } from '../gallery/project.ts';
import { articleOfProse, essayOf, type Article } from '../prose.ts';
import { firstVisits } from './first-visit.ts';
import { buildPeers, type ArticleSite } from './peers.ts';

/** Words that an article should have: those of the article that the budgets speak of. */
const WORDS = 2400;

/**
 * One article, here and with peers: what the first visit to it loads, and how long its site takes to build from nothing.
 *
 * @param folder Where our own site of that article is built.
 */
export async function besidePeers(folder: string): Promise<{ words: number; rows: string[][] }> {
  const article = articleOfProse(WORDS);
  const peers = buildPeers(article);
  const sites = [await ours(folder, article), ...(peers ?? [])];
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

async function ours(folder: string, article: Article): Promise<ArticleSite> {
  const content = join(folder, 'content');
  const essay = join(content, 'essays', 'article');
  mkdirSync(essay, { recursive: true });
  writeFileSync(join(essay, 'index.mdx'), essayOf(article));
  const started = performance.now();
  const { status, said, dist } = await buildProject(folder);
  if (status !== 0) throw new Error(said);
  const seconds = (performance.now() - started) / 1000;
  return { name: 'Asked & Answered', dist, page: 'essays/article/', seconds };
}
