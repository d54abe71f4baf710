import './report-load-errors.ts';
import { commandsText, readCommandLine, unknownCommand, USAGE_ERROR } from './command-line.ts';
import { COMMANDS, isCommand, type Command, type Step } from './command-table.ts';
import { exitLike, runChild } from './run-child.mjs';

/** Arguments of Node that load what reports errors first: a module that cannot be parsed is found before any is run. */
const REPORTING = ['--import', new URL('report-load-errors.ts', import.meta.url).href];

/*
 * Runs one command of the table. Its command line is checked first, so that help and mistakes in options need neither a
 * sound `src/site.ts` nor the modules of the command.
 */
const [name = 'help', ...args] = process.argv.slice(2);

if (!isCommand(name)) fail(unknownCommand(name));
const line = readCommandLine(name, args, process.env);
if (line.kind === 'mistake') fail(line.message);
else if (line.kind === 'help') console.log(line.text);
else if (name === 'help') console.log(commandsText());
else await run(COMMANDS[name]);

/** Runs the steps of a command until one fails; the last one in this process, with the arguments of the command. */
async function run({ steps, env }: Command): Promise<void> {
  Object.assign(process.env, env);
  for (const step of steps.slice(0, -1)) {
    const exit = await runChild(process.execPath, isOwn(step) ? [...REPORTING, ...step] : step);
    if (exit.code !== 0) {
      exitLike(exit);
      return;
    }
  }
  const [file, ...own] = steps.at(-1) ?? [];
  if (file === undefined) return;
  const url = new URL(`../../${file}`, import.meta.url);
  process.argv.splice(1, Infinity, file, ...own, ...args);
  await import(url.href);
}

/** Whether a step is a command of this project, which reads src/site.ts. */
function isOwn([file]: Step): boolean {
  return file.startsWith('src/cli/');
}

function fail(message: string): never {
  console.error(message);
  process.exit(USAGE_ERROR);
}
