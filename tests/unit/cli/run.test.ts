import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../gallery/project.ts';

/** Installs a "Node" that is another file than the one that runs the tests, as in a fresh clone. */
const FAKE_NPM = `
import { appendFileSync, chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
appendFileSync('installs.log', process.argv.slice(2).join(' ') + '\\n');
rmSync('node_modules', { recursive: true, force: true });
mkdirSync('node_modules/node/bin', { recursive: true });
if (existsSync('broken-registry')) process.exit(3);
while (existsSync('slow-registry')) await new Promise((done) => setTimeout(done, 20));
writeFileSync('node_modules/node/bin/node', ${JSON.stringify(`#!/bin/sh\nexec "${process.execPath}" "$@"\n`)});
chmodSync('node_modules/node/bin/node', 0o755);
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages }));
`;

/** Stands for all that comes after the install. */
const FAKE_MAIN = `
const [what, ...args] = process.argv.slice(2);
if (what === 'wait' || what === 'wait-and-exit') {
  if (what === 'wait-and-exit') process.on('SIGTERM', () => process.exit(7));
  setInterval(() => undefined, 1000);
  console.log('ready');
} else {
  let input = '';
  for await (const part of process.stdin) input += part;
  console.log(JSON.stringify({ what, args, input }));
  process.exitCode = 5;
}
`;

const LOCKFILE = { packages: { '': {}, 'node_modules/node': { version: '24.0.0' } } };

let folder: string;
let bin: string;

beforeEach(() => {
  folder = join(temporaryFolder(), 'a clone & more');
  bin = resolve(folder, 'bin');
  mkdirSync(join(folder, 'src/cli'), { recursive: true });
  mkdirSync(bin);
  for (const file of ['run.mjs', 'install.mjs', 'run-child.mjs'])
    cpSync(join('src/cli', file), join(folder, 'src/cli', file));
  put('package.json', JSON.stringify({ type: 'module' }));
  put('package-lock.json', JSON.stringify(LOCKFILE));
  put('src/cli/main.ts', FAKE_MAIN);
  put('bin/npm.mjs', FAKE_NPM);
  put('bin/npm', `#!/bin/sh\nexec "${process.execPath}" "${bin}/npm.mjs" "$@"\n`);
  chmodSync(join(bin, 'npm'), 0o755);
});

afterEach(() => {
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

function put(file: string, content: string): void {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), content);
}

const installs = () =>
  existsSync(join(folder, 'installs.log'))
    ? readFileSync(join(folder, 'installs.log'), 'utf8').trim().split('\n').length
    : 0;

const settings = () => ({
  cwd: folder,
  env: { ...process.env, PATH: [bin, process.env['PATH']].join(delimiter) },
});

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/run.mjs', ...args], {
    ...settings(),
    encoding: 'utf8',
    input: 'typed',
  });
  return { status, stdout, stderr };
}

function start(...args: string[]): ChildProcess {
  return spawn(process.execPath, ['src/cli/run.mjs', ...args], settings());
}

async function says({ stdout }: ChildProcess, what: string): Promise<void> {
  let said = '';
  while (!said.includes(what)) said += String((await once(stdout ?? process.stdin, 'data'))[0]);
}

describe.skipIf(process.platform === 'win32')('a command, whose fake npm is a shell script', () => {
  it('installs what is missing, once, and passes on arguments, input and exit code', () => {
    const first = run('new', 'essay', 'Two words');
    expect(first.stdout).toBe(
      'Installing packages, the project’s own Node included …\n{"what":"new","args":["essay","Two words"],"input":"typed"}\n',
    );
    expect(first).toMatchObject({ status: 5, stderr: '' });
    expect(run('new').stdout).toBe('{"what":"new","args":[],"input":"typed"}\n');
    expect(installs()).toBe(1);
  });

  it('installs again when the lockfile asks for another version', () => {
    run('new');
    put('package-lock.json', JSON.stringify({ packages: { 'node_modules/node': { version: '25.0.0' } } }));
    expect(run('new').status).toBe(5);
    expect(installs()).toBe(2);
  });

  it('accepts packages that npm has installed by hand', () => {
    spawnSync(join(bin, 'npm'), ['ci'], settings());
    expect(run('new').stdout).not.toContain('Installing');
    expect(installs()).toBe(1);
  });

  it('says that npm failed, and does not take what npm left for an install', () => {
    put('broken-registry', '');
    expect(run('new')).toMatchObject({
      status: 3,
      stderr: expect.stringMatching(/^npm ci failed\. .*"When something goes wrong"/) as string,
    });
    rmSync(join(folder, 'broken-registry'));
    expect(run('new').status).toBe(5);
    expect(installs()).toBe(2);
  });

  it('does not take an install that was interrupted for one', async () => {
    put('slow-registry', '');
    const interrupted = start('new');
    await says(interrupted, 'Installing');
    while (!existsSync(join(folder, 'node_modules'))) await new Promise(setImmediate);
    interrupted.kill('SIGTERM');
    expect(await once(interrupted, 'exit')).toEqual([null, 'SIGTERM']);
    rmSync(join(folder, 'slow-registry'));
    expect(run('new').status).toBe(5);
    expect(installs()).toBe(2);
  });

  it('waits for an install of another command', async () => {
    put('slow-registry', '');
    const one = start('new');
    const oneEnds = once(one, 'exit');
    await says(one, 'Installing');
    const other = start('links');
    const otherEnds = once(other, 'exit');
    await says(other, `Process ${one.pid} is installing`);
    for (const { stdin } of [one, other]) stdin?.end();
    const saidByOther = text(other.stdout ?? process.stdin);
    rmSync(join(folder, 'slow-registry'));
    expect(await oneEnds).toEqual([5, null]);
    expect(await otherEnds).toEqual([5, null]);
    expect(await saidByOther).toContain('"what":"links"');
    expect(installs()).toBe(1);
  });

  it('is not held up by the lock of a process that was killed', () => {
    const { pid } = spawnSync(process.execPath, ['--eval', '']);
    put('.cache/installing/pid', String(pid));
    expect(run('new').status).toBe(5);
    expect(existsSync(join(folder, '.cache/installing'))).toBe(false);
  });

  it.each([
    ['wait', [null, 'SIGTERM']],
    ['wait-and-exit', [7, null]],
  ])('ends as the program does that it runs: %s', async (what, end) => {
    const command = start(what);
    const ends = once(command, 'exit');
    await says(command, 'ready');
    command.kill('SIGTERM');
    expect(await ends).toEqual(end);
  });
});
