/*
 * Runs a command of the project: `node src/cli/run.mjs <command> …`. This is what every npm script calls. It is plain
 * JavaScript, because in a fresh clone it runs on whatever Node the system has: it installs what is missing, the project's
 * own Node included, and goes on with that one.
 */
import { realpathSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages, projectNode } from './install.mjs';
import { exitLike, runChild } from './run-child.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

// Half of the time that a short command takes goes into reading TypeScript. The environment tells the project's own Node.
process.env['NODE_COMPILE_CACHE'] ??= join(process.cwd(), '.cache/node');
// The Node of the system may be too old for it.
module.enableCompileCache?.(process.env['NODE_COMPILE_CACHE']);

const main = new URL('main.ts', import.meta.url);
if (await installPackages()) {
  const node = /** @type {string} */ (projectNode());
  if (realpathSync(node) === realpathSync(process.execPath)) await import(main.href);
  else exitLike(await runChild(node, [fileURLToPath(main), ...process.argv.slice(2)]));
}
