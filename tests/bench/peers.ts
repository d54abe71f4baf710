import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hashOf } from '../../src/cli/install.mjs';
import type { Article } from '../prose.ts';

/** One and the same article in a site of its own, as some generator builds it. */
export interface ArticleSite {
  /** What it is: generator, and how the site came to be. */
  name: string;
  /** Folder of the built site. */
  dist: string;
  /** The article's page, relative to it. */
  page: string;
  /** How long it took to build, from nothing. */
  seconds: number;
}

const SOURCE = 'tests/bench/peers';

/** Outside what the bench empties: the packages are installed once. */
const FOLDER = '.cache/peers';
const STAMP = join(FOLDER, 'installed');

const COMMANDS = {
  astro: ['node_modules/astro/bin/astro.mjs', 'build', '--silent'],
  eleventy: [join(FOLDER, 'node_modules/@11ty/eleventy/cmd.cjs'), '--quiet'],
} as const;

/** What peers find in the environment. */
export const PEER_ENVIRONMENT = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };

/** A generator that is compared, and how its authors use it. */
export interface Peer {
  folder: string;
  /** What it is, with the version installed. */
  name: () => string;
  builtWith: keyof typeof COMMANDS;
  /** Where its authors put articles. */
  articles: string;
  /** What its front matter calls the day. */
  dayField: string;
  /** Where the built site is. */
  dist: string;
  /** Page of the one article. */
  page: string;
}

/** Whom this site is compared with. */
export const PEERS: readonly Peer[] = [
  {
    folder: 'starlight',
    name: () => `Starlight ${version('@astrojs/starlight')}, as it comes`,
    builtWith: 'astro',
    articles: 'src/content/docs',
    dayField: 'published',
    dist: 'dist',
    page: 'article/',
  },
  {
    folder: 'astro',
    name: () => `Astro ${version('astro', 'node_modules')}, a plain blog of its parts`,
    builtWith: 'astro',
    articles: 'src/content/blog',
    dayField: 'published',
    dist: 'dist',
    page: 'blog/article/',
  },
  {
    folder: 'eleventy',
    name: () => `Eleventy ${version('@11ty/eleventy')}, a plain blog of its parts`,
    builtWith: 'eleventy',
    articles: 'blog',
    dayField: 'date',
    dist: '_site',
    page: 'blog/article/',
  },
];

/**
 * Builds the article with each peer. Starlight is what its package gives. Neither Astro's blog starter nor Eleventy's base
 * blog is in a package, so these two are small blogs of our own, of parts that their documentation shows: layout, list,
 * styles and feed; with Astro a web font and a site map, with Eleventy navigation and links of headings. They do less than
 * those starters, and weigh less.
 *
 * @returns Nothing, where the peers' packages cannot be installed.
 */
export function buildPeers(article: Article): ArticleSite[] | undefined {
  if (!installPeers()) return undefined;
  return PEERS.map((peer) => {
    const root = layOut(peer);
    writeArticle(peer, root, 'article', article);
    return { name: peer.name(), dist: join(root, peer.dist), page: peer.page, seconds: build(root, peer) };
  });
}

/**
 * A peer's site without articles.
 *
 * @param name Name of its folder among the peers'.
 * @returns The folder.
 */
export function layOut(peer: Peer, name = peer.folder): string {
  const root = resolve(FOLDER, name);
  rmSync(root, { recursive: true, force: true });
  cpSync(join(SOURCE, peer.folder), root, { recursive: true });
  mkdirSync(join(root, peer.articles), { recursive: true });
  return root;
}

/** Puts an article where a peer's authors put theirs. */
export function writeArticle(
  { articles, dayField }: Peer,
  root: string,
  name: string,
  { title, description, day, body }: Pick<Article, 'title' | 'description' | 'day' | 'body'>,
): void {
  const frontMatter = `---\ntitle: ${title}\ndescription: ${description}\n${dayField}: ${day}\n---`;
  writeFileSync(join(root, articles, `${name}.md`), `${frontMatter}\n\n${body}\n`);
}

/** Arguments for Node that build a peer's site, in its folder. */
export function buildCommand({ builtWith }: Peer): string[] {
  const [command, ...args] = COMMANDS[builtWith];
  return [resolve(command), ...args];
}

/** Installs the peers' packages where they are not; whether they are there now. */
export function installPeers(): boolean {
  const lockfile = readFileSync(join(SOURCE, 'package-lock.json'), 'utf8');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hashOf(lockfile)) return true;
  mkdirSync(FOLDER, { recursive: true });
  for (const file of ['package.json', 'package-lock.json', '.npmrc']) {
    cpSync(join(SOURCE, file), join(FOLDER, file));
  }
  console.log('Installing what the bench compares with …');
  const { status } = spawnSync('npm ci --loglevel=error', { shell: true, stdio: 'inherit', cwd: FOLDER });
  if (status === 0) writeFileSync(STAMP, hashOf(lockfile));
  return status === 0;
}

function build(root: string, peer: Peer): number {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, buildCommand(peer), {
    cwd: root,
    encoding: 'utf8',
    env: PEER_ENVIRONMENT,
  });
  if (status !== 0) throw new Error(`The peer ${peer.folder} does not build:\n${stdout}${stderr}`);
  return (performance.now() - started) / 1000;
}

function version(name: string, folder = join(FOLDER, 'node_modules')): string {
  return (JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')) as { version: string })
    .version;
}
