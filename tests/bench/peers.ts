import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hashOf } from '../../src/commands/install.mjs';
import type { Article } from './article.ts';

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

interface Peer {
  folder: string;
  name: () => string;
  builtWith: keyof typeof COMMANDS;
  /** Where its authors put articles. */
  articles: string;
  /** What its front matter calls the day. */
  dayField: string;
  dist: string;
  page: string;
}

const PEERS: readonly Peer[] = [
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
  if (!install()) return undefined;
  const { title, description, day, body } = article;
  return PEERS.map((peer) => {
    const root = resolve(FOLDER, peer.folder);
    rmSync(root, { recursive: true, force: true });
    cpSync(join(SOURCE, peer.folder), root, { recursive: true });
    const frontMatter = `---\ntitle: ${title}\ndescription: ${description}\n${peer.dayField}: ${day}\n---`;
    const articles = join(root, peer.articles);
    mkdirSync(articles, { recursive: true });
    writeFileSync(join(articles, 'article.md'), `${frontMatter}\n\n${body}\n`);
    return { name: peer.name(), dist: join(root, peer.dist), page: peer.page, seconds: build(root, peer) };
  });
}

function install(): boolean {
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

function build(root: string, { folder, builtWith }: Peer): number {
  const [command, ...args] = COMMANDS[builtWith];
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(command), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error(`The peer ${folder} does not build:\n${stdout}${stderr}`);
  return (performance.now() - started) / 1000;
}

function version(name: string, folder = join(FOLDER, 'node_modules')): string {
  return (JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')) as { version: string })
    .version;
}
