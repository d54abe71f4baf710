import './report-load-errors.ts';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { CONTENT_FOLDER } from '../content/content-folder.ts';
import { SHOW_UNPUBLISHED } from '../site-config/unpublished-variable.ts';
import { unspoken } from '../i18n/languages.ts';
import { summaryTable } from './build/format.ts';
import { createPhaseClock } from './build/phase-clock.ts';
import { showProgress } from './build/show-progress.ts';
import { commandLine } from './command-line.ts';
import { errorMessage } from '../diagnostics/error-message.ts';
import { dropUnusedEntries } from '../cache/entries.ts';
import { onPhaseMessage } from '../diagnostics/phases.ts';
import { folderState } from './folder-state.ts';
import { inputDigest, lastRun, OF_CALL, writeLastRun } from './last-run.ts';
import { openWorkspace } from './workspace.ts';
// What it cannot state is reported before anything begins.
import { site } from '../site.ts';

const { values } = commandLine('build');

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env[SHOW_UNPUBLISHED] = '';
// Astro puts the environment into modules, where it counts for more than what Vite says of the build: with a stray DEV, or
// MODE, pages would differ, and with another shell around the command, every page would be new.
const OF_VITE = /^(?:BASE_URL|DEV|MODE|NODE_COMPILE_CACHE|PROD|SSR)$/;
for (const name of Object.keys(process.env))
  if (OF_CALL.test(name) || OF_VITE.test(name)) Reflect.deleteProperty(process.env, name);
const root = process.cwd();
/** What a build that fails leaves as it was, if there was one before. */
const stillThere = existsSync(values.outDir) ? 'The previous build is still in place.' : '';
const workspace = await openWorkspace(resolve(values.outDir), (pid) =>
  console.log(`Another build is running (process ${pid}). This one starts when it finishes.`),
);
const { force, verbose, outDir, cacheDir } = values;
const settings = { root, content: CONTENT_FOLDER, outDir, cacheDir, environment: { ...process.env } };
const inputs = inputDigest(settings);
const last = force ? undefined : lastRun('build', settings, inputs);
if (last) {
  workspace.remove();
  console.log(`${outDir} is up to date: nothing has changed since it was built.`);
  for (const remark of last.remarks) console.log(`\n${remark}`);
  process.exit();
}

const started = performance.now();
const clock = createPhaseClock('Starting Astro', () => performance.now());
const display = showProgress(clock, process.stdout, verbose ? false : undefined);
const remarks: string[] = [unspoken(site.language)].filter((note) => note !== undefined);
let expires: number | undefined;
onPhaseMessage((message) => {
  if (message.kind === 'remark') remarks.push(message.text);
  if (message.kind === 'expiry') expires = message.time;
  clock.add(message);
  display.update();
});
// Where Astro keeps its account of the pages that it may take over.
const usesCache = !force && existsSync(resolve(cacheDir, 'incremental-build.json'));
let mayBeStale = false;

for (const [signal, number] of [
  ['SIGINT', 2],
  ['SIGTERM', 15],
  ['SIGHUP', 1],
] as const) {
  process.on(signal, () => {
    display.stop();
    workspace.remove();
    console.error(`\nThe build was interrupted. ${stillThere}`.trimEnd());
    // What shells say of a process that a signal ended.
    process.exit(128 + number);
  });
}

// These take a second to load, which a build that has nothing to do need not wait for.
const { build } = await import('astro');
const { BROKEN_SITE } = await import('../integrations/finish-build/finish-build.ts');

try {
  await build({
    root,
    outDir: `./${relative(root, resolve(workspace.site))}`,
    cacheDir,
    force,
    // Errors are reported once, below, and in one form.
    logLevel: verbose ? 'info' : 'silent',
    vite: { logLevel: verbose ? 'info' : 'silent' },
  });
  workspace.swap();
  dropUnusedEntries({ cacheDir, site: outDir });
  const state = folderState(outDir);
  writeLastRun('build', settings, { inputs, output: state.digest, remarks, expires });
  display.stop();
  console.log(`Built ${outDir} in ${((performance.now() - started) / 1000).toFixed(1)} s.\n`);
  console.log(summaryTable(clock.all(), state));
  for (const remark of remarks) console.log(`\n${remark}`);
} catch (error) {
  display.stop();
  // A reused page may be older than what it links to; a problem is reported only once it was rendered again.
  mayBeStale = error instanceof Error && error.name === BROKEN_SITE && usesCache;
  if (!mayBeStale) console.error(`\n${errorMessage(error, root, stillThere)}\n`);
  process.exitCode = 1;
} finally {
  workspace.remove();
}

if (mayBeStale) {
  const again = [...process.argv.slice(1), '--force'];
  process.exitCode = spawnSync(process.execPath, again, { stdio: 'inherit' }).status ?? 1;
}

// A bundler that failed half-way may still hold workers open.
process.exit();
