import './report-load-errors.ts';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { build } from 'astro';
import { SHOW_UNPUBLISHED } from '../site-config/unpublished-variable.ts';
import { unspoken } from '../i18n/languages.ts';
import { summaryTable } from './build/format.ts';
import { folderSize } from './build/folder-size.ts';
import { createPhaseClock } from './build/phase-clock.ts';
import { showProgress } from './build/show-progress.ts';
import { commandLine } from './command-line.ts';
import { BROKEN_SITE } from '../integrations/finish-build/finish-build.ts';
import { errorMessage } from '../diagnostics/error-message.ts';
import { dropUnusedEntries } from '../cache/entries.ts';
import { onPhaseMessage } from '../diagnostics/phases.ts';
import { openWorkspace } from './workspace.ts';
// What it cannot state is reported before anything begins.
import { site } from '../site.ts';

const { values } = commandLine('build');

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env[SHOW_UNPUBLISHED] = '';
// Astro puts the environment into modules, where it counts for more than what Vite says of the build: with a stray DEV, or
// MODE, pages would differ. Shells put the command into `_`, and another one would make every page new.
for (const name of ['_', 'BASE_URL', 'DEV', 'MODE', 'NODE_COMPILE_CACHE', 'PROD', 'SSR'])
  Reflect.deleteProperty(process.env, name);
const root = process.cwd();
/** What a build that fails leaves as it was, if there was one before. */
const stillThere = existsSync(values.outDir) ? 'The previous build is still in place.' : '';
const workspace = await openWorkspace(resolve(values.outDir), (pid) =>
  console.log(`Another build is running (process ${pid}). This one starts when it finishes.`),
);
const started = performance.now();
const clock = createPhaseClock('Starting Astro', () => performance.now());
const display = showProgress(clock, process.stdout, values.verbose ? false : undefined);
const remarks: string[] = [];
onPhaseMessage((message) => {
  if (message.kind === 'remark') remarks.push(message.text);
  clock.add(message);
  display.update();
});
// Where Astro keeps its account of the pages that it may take over.
const usesCache = !values.force && existsSync(resolve(values.cacheDir, 'incremental-build.json'));
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

try {
  await build({
    root,
    outDir: `./${relative(root, resolve(workspace.site))}`,
    cacheDir: values.cacheDir,
    force: values.force,
    // Errors are reported once, below, and in one form.
    logLevel: values.verbose ? 'info' : 'silent',
    vite: { logLevel: values.verbose ? 'info' : 'silent' },
  });
  workspace.swap();
  dropUnusedEntries({ cacheDir: values.cacheDir, site: values.outDir });
  display.stop();
  const note = unspoken(site.language);
  if (note) console.log(note);
  console.log(`Built ${values.outDir} in ${((performance.now() - started) / 1000).toFixed(1)} s.\n`);
  console.log(summaryTable(clock.all(), folderSize(values.outDir)));
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
