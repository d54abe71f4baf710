import { appendFileSync, cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { publish } from '../../../src/permalinks/ledger.ts';
import { writeLedger } from '../../../src/permalinks/ledger-json.ts';
import { site } from '../../../src/site.ts';
import { buildCommand, layOut, PEER_ENVIRONMENT, PEERS, writeArticle } from '../peers.ts';
import { liveAddresses } from '../../document.ts';
import type { VariedEssay } from './essays.ts';

/** A site of many essays that can be built again and again. */
export interface ScaleSite {
  name: string;
  /** Folder it is built in, which holds everything that it keeps between builds. */
  folder: string;
  /** Folder of the built site. */
  dist: string;
  /** Arguments for Node that build it. */
  command: readonly string[];
  env: NodeJS.ProcessEnv;
  /** Adds a paragraph to one essay. */
  change(words: string): void;
  /** What only this site has: commands that check its texts and that serve them, and the page that shows what {@link change} wrote. */
  authoring?: { lint: readonly string[]; dev: readonly string[]; page: string };
}

/** What a build reads. */
const PROJECT = ['astro.config.mjs', 'package.json', 'package-lock.json', 'public', 'src', 'tsconfig.json'];

/** What every npm script of this project calls. */
const RUN = 'src/cli/run.mjs';

/** The generators that many essays are given to, of those that the bench knows. */
const COMPARED = ['astro', 'eleventy'];

/** This project with other essays, in a folder of its own, so that nothing is known of it that was not built there. */
export function ourSite(folder: string, essays: readonly VariedEssay[]): ScaleSite {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of PROJECT) if (existsSync(name)) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const content = join(folder, 'content');
  const fileOf = ({ slug }: VariedEssay) => join(content, 'essays', slug, 'index.mdx');
  for (const essay of essays) {
    const { title, description, day, topics, mdx } = essay;
    mkdirSync(join(content, 'essays', essay.slug), { recursive: true });
    const frontMatter = `---\ntitle: ${title}\ndescription: ${description}\npublished: ${day}\ntopics: [${topics.join(', ')}]\n---`;
    writeFileSync(fileOf(essay), `${frontMatter}\n\n${mdx}\n`);
  }
  const live = liveAddresses(content, site.language);
  writeFileSync(join(content, 'permalinks.json'), writeLedger(publish(new Map(), live)));
  return {
    name: site.name,
    folder,
    dist: join(folder, 'dist'),
    command: [RUN, 'build', '--cacheDir', '.cache/astro'],
    env: { ...process.env, NODE_ENV: 'production', CONTENT_DIR: '' },
    change: (words) => appendFileSync(fileOf(middleOf(essays)), `\n${words}\n`),
    authoring: { lint: [RUN, 'lint:content'], dev: [RUN, 'dev'], page: `essays/${middleOf(essays).slug}/` },
  };
}

/** The same essays as the peers take them. */
export function peerSites(essays: readonly VariedEssay[]): ScaleSite[] {
  return PEERS.filter(({ folder }) => COMPARED.includes(folder)).map((peer) => {
    const root = layOut(peer, `${peer.folder}-${essays.length}`);
    const write = (essay: VariedEssay, more = '') =>
      writeArticle(peer, root, essay.slug, { ...essay, body: essay.markdown + more });
    for (const essay of essays) write(essay);
    return {
      name: peer.name(),
      folder: root,
      dist: join(root, peer.dist),
      command: buildCommand(peer),
      env: PEER_ENVIRONMENT,
      change: (words) => write(middleOf(essays), `\n\n${words}\n`),
    };
  });
}

function middleOf(essays: readonly VariedEssay[]): VariedEssay {
  const middle = essays[Math.floor(essays.length / 2)];
  if (!middle) throw new Error('A site of no essays has none to change.');
  return middle;
}
