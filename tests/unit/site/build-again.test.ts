import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite } from '../../gallery/gallery.ts';
import {
  BUILD_ARGS,
  buildProject,
  commandIn,
  removeFolder,
  temporaryFolder,
  type Built,
} from '../../gallery/project.ts';
import { LONG, THOROUGH } from '../../thorough.ts';

/** A page that no change of the content concerns. */
const UNTOUCHED = 'essays/wasps/sting/index.html';

const folder = temporaryFolder();
afterAll(() => removeFolder(folder));

/** Entries of caches that no build uses. */
const UNUSED = ['.cache/documents/gone.json', '.cache/texts/gone.json', 'cache/dist/gone/index.html'];

/** Writes those entries as they were written two months ago, when caches were cleaned last. */
function leaveUnused(): void {
  const then = Date.now() / 1000 - 60 * 24 * 60 * 60;
  for (const file of [...UNUSED, 'cache/last-cleanup'].map((name) => join(folder, name))) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '');
    utimesSync(file, then, then);
  }
}

/** Every file of a site with its bytes, compressed copies left out: they follow from their originals. */
function filesOf(site: string): Map<string, string> {
  const files = globSync('**/*', { cwd: site }).filter((file) => statSync(join(site, file)).isFile());
  return new Map(
    files
      .filter((file) => !/\.(br|gz)$/.test(file))
      .map((file) => [file, readFileSync(join(site, file), 'base64')]),
  );
}

function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  const files = new Set([...one.keys(), ...other.keys()]);
  return [...files].filter((file) => one.get(file) !== other.get(file)).toSorted();
}

/** Builds the site as it was before; in this very folder, because Astro knows cached pages by where they were made. */
async function buildBefore(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await replaceContent('before');
  const { status, said } = await buildProject(folder);
  expect(status, said).toBe(0);
}

/** Replaces the content of the project by that of a site of the gallery. */
async function replaceContent(name: 'before' | 'after'): Promise<void> {
  removeFolder(join(folder, 'content'));
  cpSync((await builtSite(name)).content, join(folder, 'content'), { recursive: true });
}

/**
 * Starts a build and ends it by a signal.
 *
 * @param moment Resolves when the signal is to be sent; a build that was quicker than that has simply ended.
 */
async function killBuild(
  signal: NodeJS.Signals,
  moment: (ended: AbortSignal) => Promise<void>,
): Promise<void> {
  const { args, options } = commandIn(folder, BUILD_ARGS);
  const child = spawn(process.execPath, args, { ...options, stdio: 'ignore' });
  const ended = new AbortController();
  const exit = once(child, 'exit').then(() => ended.abort());
  await moment(ended.signal).catch(() => undefined);
  child.kill(signal);
  await exit;
}

/** Waits until a build has rendered the home page, which is long before it ends. */
async function rendering(ended: AbortSignal): Promise<void> {
  while (!ended.aborted && !existsSync(join(folder, '.cache/unfinished/index.html'))) await pause(5);
}

describe('a site that is built again after its texts have changed', () => {
  let again: Built;
  /** The same content, built where nothing is cached of it. */
  let fresh: Map<string, string>;
  let before: Map<string, string>;
  let afterKill: Map<string, string>;

  beforeAll(async () => {
    await buildBefore();
    before = filesOf(join(folder, 'dist'));
    await replaceContent('after');
    fresh = filesOf((await builtSite('after')).dist);
    // One cached page is marked, to be recognised when it is reused.
    const cached = join(folder, 'cache/dist', UNTOUCHED);
    writeFileSync(cached, readFileSync(cached, 'utf8').replace('</main>', '<!-- reused --></main>'));
    await killBuild('SIGKILL', rendering);
    afterKill = filesOf(join(folder, 'dist'));
    leaveUnused();
    again = await buildProject(folder);
  });

  it('is the whole old site when the build is killed while it writes pages', () => {
    expect(afterKill.size).toBeGreaterThan(100);
    expect(differences(afterKill, before)).toEqual([]);
  });

  it('reuses a page that no change concerns', () => {
    expect(again.said).toMatch(/^Built/m);
    expect(readFileSync(join(again.dist, UNTOUCHED), 'utf8')).toContain('<!-- reused -->');
  });

  it('drops from the caches what no build of the last thirty days has used', () => {
    expect(UNUSED.filter((file) => existsSync(join(folder, file)))).toEqual([]);
    for (const cache of ['.cache/documents', '.cache/texts', 'cache/dist'])
      expect(readdirSync(join(folder, cache)), cache).not.toEqual([]);
  });

  it('is summed up in a table that is true', () => {
    const [rendered = 0, reused = 0, files] =
      /^Total +\S+ +(\d+) +(\d+) +(\d+) +\S+ [kM]B$/m.exec(again.said)?.slice(1).map(Number) ?? [];
    const all = readdirSync(again.dist, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(files).toBe(all.length);
    expect(rendered + reused).toBe(all.filter(({ name }) => name.endsWith('.html')).length);
    expect(Math.min(rendered, reused)).toBeGreaterThan(0);
  });

  it('is the same as one that is built where nothing is cached', () => {
    expect(differences(filesOf(again.dist), fresh)).toEqual([UNTOUCHED]);
  });

  it('is left as it is when nothing has changed', async () => {
    const made = filesOf(again.dist);
    const { said, status } = await buildProject(folder);
    expect(status, said).toBe(0);
    expect(said).toMatch(/^dist is up to date/);
    expect(differences(filesOf(again.dist), made)).toEqual([]);
  });

  it('is rendered from nothing when a cached page no longer fits', async ({ skip }) => {
    skip(!THOROUGH, LONG);
    const cached = join(folder, 'cache/dist', UNTOUCHED);
    const stale = readFileSync(cached, 'utf8').replaceAll(
      /href="\/_astro\/[^"]+\.css"/g,
      'href="/_astro/gone.css"',
    );
    writeFileSync(cached, stale);
    removeFolder(join(folder, 'dist'));
    const { said, status, dist } = await buildProject(folder);
    expect(said).toMatch(/^Built/m);
    expect(status).toBe(0);
    expect(differences(filesOf(dist), fresh)).toEqual([]);
  });
});

it('a build that is killed at any moment leaves a whole site, twenty times', async ({ skip }) => {
  skip(!THOROUGH, LONG);
  removeFolder(folder);
  await buildBefore();
  let last = filesOf(join(folder, 'dist'));
  let usual = 5000;
  const moments = fc.sample(
    fc.record({
      signal: fc.constantFrom('SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP' as const),
      // Half of them near the end, where the new site replaces the old one.
      permille: fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 900, max: 1020 })),
    }),
    { numRuns: 20, seed: 42 },
  );
  for (const [index, { signal, permille }] of moments.entries()) {
    await replaceContent(index % 2 === 0 ? 'after' : 'before');
    await killBuild(signal, (ended) => pause((usual * permille) / 1000, undefined, { signal: ended }));
    // A kill between the two moves of the swap leaves no site; the next build puts the old one back first.
    const left = existsSync(join(folder, 'dist')) ? filesOf(join(folder, 'dist')) : undefined;
    if (left === undefined) expect(signal).toBe('SIGKILL');
    const started = performance.now();
    const { status, said, dist } = await buildProject(folder);
    usual = performance.now() - started;
    expect(status, said).toBe(0);
    const next = filesOf(dist);
    if (left) expect(Math.min(differences(left, last).length, differences(left, next).length)).toBe(0);
    last = next;
  }
}, 7_200_000);
