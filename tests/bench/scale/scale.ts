import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { installPeers } from '../peers.ts';
import { variedEssays } from './essays.ts';
import { measured, type Taken } from './measured.ts';
import { ourSite, peerSites, type ScaleSite } from './sites.ts';

/** Questions of each essay. */
export const QUESTIONS = 10;

/** What the builds of one site of so many essays took. */
interface Measured {
  name: string;
  essays: number;
  /** Pages of HTML. */
  pages: number;
  /** All bytes of the built site. */
  bytes: number;
  cold: Taken;
  warm: Taken;
  changed: Taken;
  /** Seconds that the checks of texts and site take, a part of each build; `undefined` for sites that check nothing. */
  checks: number | undefined;
}

/**
 * Sites of many essays with varied texts, this one and the peers', built from nothing, again, and after one essay has
 * changed. Rows of a table.
 *
 * @param sizes How many essays, one site of each.
 * @param report Told of each build before it begins.
 */
export async function atScale(
  folder: string,
  sizes: readonly number[],
  report: (what: string) => void,
): Promise<string[][]> {
  const peers = installPeers();
  const all: Measured[] = [];
  for (const size of sizes) {
    const essays = variedEssays(size, QUESTIONS);
    for (const site of [ourSite(join(folder, String(size)), essays), ...(peers ? peerSites(essays) : [])]) {
      report(`${site.name}, ${size} essays`);
      all.push(await build(site, size));
      rmSync(site.folder, { recursive: true, force: true });
    }
  }
  return [
    [
      '',
      'essays',
      'pages',
      'cold',
      'again',
      'one changed',
      'checks',
      'ms/page',
      'ms/essay',
      'memory',
      'bytes',
      'grows as',
    ],
    ...all.map((one) => row(one, all)),
    ...(peers ? [] : [['The peers could not be installed.']]),
  ];
}

async function build(site: ScaleSite, essays: number): Promise<Measured> {
  const { name, folder, dist, command, env, change } = site;
  const once = () => measured(command, folder, env);
  const cold = await once();
  const warm = await once();
  change();
  const changed = await once();
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  return {
    name,
    essays,
    pages: files.filter((file) => file.endsWith('.html')).length,
    bytes: files.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0),
    cold,
    warm,
    changed,
    checks: site.check && (await secondsOf(site.check)),
  };
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

function row(one: Measured, all: readonly Measured[]): string[] {
  const { name, essays, pages, bytes, cold, warm, changed, checks } = one;
  const smaller = all.findLast((other) => other.name === name && other.essays < essays);
  const memory = Math.max(...[cold, warm, changed].map((taken) => taken.memory ?? NaN));
  return [
    name,
    String(essays),
    String(pages),
    ...[cold, warm, changed].map(({ seconds }) => `${seconds.toFixed(1)} s`),
    checks === undefined ? '' : `${checks.toFixed(1)} s`,
    ((1000 * cold.seconds) / pages).toFixed(1),
    ((1000 * cold.seconds) / essays).toFixed(0),
    `${(memory / 2 ** 30).toFixed(2)} GiB`,
    `${(bytes / 2 ** 20).toFixed(1)} MiB`,
    smaller ? `n^${exponent(smaller, one).toFixed(2)}` : '',
  ];
}

/** Power of the number of essays that the time of a cold build grows with. */
function exponent(smaller: Measured, larger: Measured): number {
  return Math.log(larger.cold.seconds / smaller.cold.seconds) / Math.log(larger.essays / smaller.essays);
}
