import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { installPeers } from '../peers.ts';
import { variedEssays } from './essays.ts';
import { measured, type Taken } from './measured.ts';
import { timeDev, type DevTimes } from './dev.ts';
import { ourSite, peerSites, type ScaleSite } from './sites.ts';

/** Questions of each essay. */
export const QUESTIONS = 10;

/** What the builds of one site of so many essays took. */
interface Measured {
  name: string;
  essays: number;
  /** Pages of HTML. */
  pages: number;
  files: number;
  /** All bytes of the built site. */
  bytes: number;
  cold: Taken;
  warm: Taken;
  changed: Taken;
  /** What an author waits for besides builds; `undefined` for peers. */
  authoring: (DevTimes & { lint: number; lintAgain: number }) | undefined;
}

const ADDED = 'One more sentence, which nobody had written before.';

/**
 * Sites of many essays with varied texts, this one and the peers', built from nothing, again, and after one essay has
 * changed. Rows of a table; the multiples are of the first peer's time in the same run.
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
      'files',
      ...['cold', '', 'again', '', 'one changed', ''],
      'memory',
      'size',
      'grows as',
      'lint',
      'lint again',
      'dev starts',
      'dev shows',
    ],
    ...all.map((one) => row(one, all)),
    ...(peers ? [] : [['The peers could not be installed.']]),
  ];
}

async function build(site: ScaleSite, essays: number): Promise<Measured> {
  const { name, folder, dist, command, env, change } = site;
  const once = (args = command) => measured(args, folder, env);
  const cold = await once();
  const warm = await once();
  change(ADDED);
  const changed = await once();
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return {
    name,
    essays,
    pages: files.filter((file) => file.name.endsWith('.html')).length,
    files: files.length,
    bytes: files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0),
    cold,
    warm,
    changed,
    authoring: site.authoring && {
      // The first one finds its texts read by the build, as one after a change does all but one.
      lint: (await once(site.authoring.lint)).seconds,
      lintAgain: (await once(site.authoring.lint)).seconds,
      ...(await timeDev(folder, env, site.authoring.dev, site.authoring.page, change)),
    },
  };
}

function row(one: Measured, all: readonly Measured[]): string[] {
  const { name, essays, pages, files, bytes, authoring } = one;
  const smaller = all.findLast((other) => other.name === name && other.essays < essays);
  const peer = all.find((other) => other.authoring === undefined && other.essays === essays);
  const memory = Math.max(...[one.cold, one.warm, one.changed].map((taken) => taken.memory ?? NaN));
  const seconds = (value: number | undefined) => (value === undefined ? '' : `${value.toFixed(1)} s`);
  return [
    name,
    String(essays),
    String(pages),
    String(files),
    ...(['cold', 'warm', 'changed'] as const).flatMap((which) => [
      seconds(one[which].seconds),
      peer && authoring ? `${(one[which].seconds / peer[which].seconds).toFixed(1)} ×` : '',
    ]),
    `${(memory / 2 ** 30).toFixed(2)} GiB`,
    `${(bytes / 2 ** 20).toFixed(1)} MiB`,
    smaller ? `n^${exponent(smaller, one).toFixed(2)}` : '',
    seconds(authoring?.lint),
    seconds(authoring?.lintAgain),
    seconds(authoring?.start),
    seconds(authoring?.edit),
  ];
}

/** Power of the number of essays that the time of a cold build grows with. */
function exponent(smaller: Measured, larger: Measured): number {
  return Math.log(larger.cold.seconds / smaller.cold.seconds) / Math.log(larger.essays / smaller.essays);
}
