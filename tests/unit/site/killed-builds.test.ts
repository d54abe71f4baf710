import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { BUILD, buildSite, contentOf, temporaryFolder } from './build-site.ts';

/** Builds to stop; `KILLS=20` for an experiment. */
const KILLS = Number(process.env['KILLS'] ?? 1);

const folder = temporaryFolder();
const content = contentOf(folder, 'site/no-questions', 'site/other-script');
const text = join(content, 'essays/no-questions/index.mdx');
const dist = join(folder, 'dist');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Fingerprint of every file of the site, so that one missing or mixed in shows. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' }).toSorted()) {
    if (statSync(join(dist, file)).isDirectory()) continue;
    hash.update(`${file}\n`).update(readFileSync(join(dist, file)));
  }
  return hash.digest('hex');
}

/** Milliseconds until a build ends, or until it is stopped. */
async function buildUntil(signal: NodeJS.Signals, after: number): Promise<{ took: number; ended: boolean }> {
  const started = performance.now();
  const build = spawn(process.execPath, BUILD.args, {
    cwd: folder,
    env: { ...process.env, ...BUILD.env },
    stdio: 'ignore',
  });
  const timer = setTimeout(() => build.kill(signal), after);
  const [code] = (await once(build, 'exit')) as [number | null];
  clearTimeout(timer);
  return { took: performance.now() - started, ended: code === 0 };
}

it(
  `a build that is stopped at any moment leaves the last site whole (${KILLS} times)`,
  { timeout: KILLS * 60_000 },
  async () => {
    expect(buildSite(folder, content).status).toBe(0);
    let last = fingerprint();
    let { took } = await buildUntil('SIGKILL', 60_000);
    expect(fingerprint()).toBe(last);

    const moments = fc.sample(
      fc.record({
        signal: fc.constantFrom('SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP' as const),
        // Half of them near the end, where the new site takes the old one's place.
        permille: fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 900, max: 1020 })),
      }),
      { numRuns: KILLS, seed: 42 },
    );
    const outcomes: string[] = [];
    for (const [index, { signal, permille }] of moments.entries()) {
      appendFileSync(text, `\nWords of the change number ${index}.\n`);
      const stopped = await buildUntil(signal, (took * permille) / 1000);
      expect(existsSync(join(dist, 'index.html')) || signal === 'SIGKILL').toBe(true);
      // What a kill left between two moves is mended by the next build, whatever becomes of that.
      const before = existsSync(dist) ? fingerprint() : undefined;
      const next = await buildUntil('SIGKILL', 60_000);
      expect(next.ended).toBe(true);
      const whole = fingerprint();
      expect([last, whole, undefined]).toContain(before);
      if (before === undefined) expect(signal).toBe('SIGKILL');
      outcomes.push(
        `${signal} at ${((took * permille) / 1000).toFixed(0)} ms: ${before === last ? 'the old site' : before === whole ? 'the new site' : 'mended by the next build'}`,
      );
      last = whole;
      if (!stopped.ended) took = next.took;
    }
    if (KILLS > 3) console.log(outcomes.join('\n'));
  },
);
