import { mkdir, rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { SHOW_UNPUBLISHED } from '../essays/essay.ts';
import { errorMessage } from './error-message.ts';
import { replaceFolder } from './replace-folder.ts';

const { values } = parseArgs({
  options: {
    /** Where the site goes. */
    outDir: { type: 'string', default: 'dist' },
    /** Where Astro keeps what it knows between builds; a site of other content needs a place of its own. */
    cacheDir: { type: 'string', default: 'node_modules/.astro' },
    /** Whether to say more than the result. */
    verbose: { type: 'boolean', default: false },
  },
});

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env[SHOW_UNPUBLISHED] = '';
const root = process.cwd();
const scratch = resolve('.cache', `build-${process.pid}`);
const fresh = join(scratch, 'site');
const started = performance.now();

try {
  await mkdir(scratch, { recursive: true });
  await build({
    root,
    outDir: `./${relative(root, fresh)}`,
    cacheDir: values.cacheDir,
    // Errors are told once, below, and in one form.
    logLevel: values.verbose ? 'info' : 'silent',
    vite: { logLevel: values.verbose ? 'info' : 'silent' },
  });
  await replaceFolder(fresh, resolve(values.outDir), join(scratch, 'old'));
  console.log(`Built ${values.outDir} in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
} catch (error) {
  console.error(`\n${errorMessage(error, root)}\n`);
  process.exitCode = 1;
} finally {
  await rm(scratch, { recursive: true, force: true });
}

// A bundler that failed half-way may still hold workers open.
process.exit();
