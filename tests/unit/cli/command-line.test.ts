import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calledAs, commandsText, readCommandLine, unknownCommand } from '../../../src/cli/command-line.ts';
import { COMMANDS, type Command, type CommandName } from '../../../src/cli/command-table.ts';
import { PROJECT_README } from '../../project-readme.ts';

const TABLE = Object.entries(COMMANDS) as [CommandName, Command][];

const mistake = (name: CommandName, args: readonly string[], env = {}) => {
  const line = readCommandLine(name, args, env);
  return line.kind === 'mistake' ? line.message : line.kind;
};

describe.each(TABLE)('npm run %s', (name, command) => {
  const options = Object.entries(command.options ?? {});

  it('explains each of its options and arguments, whatever else it is given', () => {
    const line = readCommandLine(name, ['--nonsense', '--help'], {});
    if (line.kind !== 'help') throw new Error(line.kind);
    expect(line.text).toContain(command.about);
    for (const [option, { about, default: value = '' }] of options) {
      expect(line.text).toMatch(new RegExp(`^ {2}--${option} .*`, 'm'));
      expect(line.text).toContain(about);
      expect(line.text).toContain(value);
    }
    for (const [answer, question] of command.lines ?? [])
      expect(line.text).toMatch(new RegExp(`^ {2}${answer} +${RegExp.escape(question)}$`, 'm'));
    for (const argument of command.arguments ?? []) expect(line.text).toContain(argument.about);
    expect(readCommandLine(name, ['-h'], {}).kind).toBe('help');
  });

  it('refuses an unknown option in one line that names it and the help', () => {
    const message = mistake(name, ['--nonsense']);
    expect(message).toBe(`${calledAs(name)} has no option --nonsense. Help: ${calledAs(name)} -- --help`);
    for (const [option] of options)
      expect(mistake(name, [`--${option}x`])).toContain(`--${option}x. Did you mean --${option}?`);
  });

  it('refuses more arguments than it takes', () => {
    const { arguments: taken = [] } = command;
    const many = [...taken.map(() => 'one'), 'surplus'];
    if (taken.at(-1)?.many) expect(readCommandLine(name, many, {}).kind).toBe('run');
    else expect(mistake(name, many)).toMatch(/^[^\n]*got "surplus"\.[^\n]*--help$/);
  });

  it('refuses options without their value, and values that they do not take', () => {
    for (const [option, { type, pattern }] of options) {
      if (type === 'boolean') expect(mistake(name, [`--${option}=x`])).toContain('takes no value');
      else {
        expect(mistake(name, [`--${option}`])).toContain('needs a value');
        expect(mistake(name, [`--${option}`, '--help-me'])).toContain('needs a value');
      }
      if (pattern) expect(mistake(name, [`--${option}=?`])).toContain('"?"');
    }
  });

  it('runs files that exist', () => {
    for (const [file] of command.steps) expect(existsSync(file), file).toBe(true);
  });
});

describe('a command line', () => {
  it('has the default of what is not given, or the variable of the environment', () => {
    const port = (args: string[], env = {}) => {
      const line = readCommandLine('preview', args, env);
      return line.kind === 'run' ? line.values.port : line.kind;
    };
    expect(port([])).toBe('4321');
    expect(port([], { PORT: '80' })).toBe('80');
    expect(port(['--port', '5000'], { PORT: '80' })).toBe('5000');
    expect(readCommandLine('init', ['--yes', '--name=-'], {})).toMatchObject({
      values: { yes: true, empty: false, name: '-', author: undefined },
    });
  });

  it('shows when npm took an option that was meant for the command', () => {
    expect(mistake('new', ['essay', 'x', 'y'], { npm_config_slug: 'true' })).toContain(
      'Put -- before it: npm run new -- --slug',
    );
    // What npm has itself may be set in somebody's configuration.
    expect(mistake('init', [], { npm_config_yes: 'true', npm_config_force: 'true' })).toBe('run');
  });

  it('names the command that was probably meant', () => {
    expect(unknownCommand('bild')).toContain('"build"');
  });
});

describe('main.ts', () => {
  const main = (...args: string[]) =>
    spawnSync(process.execPath, ['src/cli/main.ts', ...args], {
      encoding: 'utf8',
      env: { ...process.env, SITE_URL: 'https://example.org/?not-an-address' },
    });

  it('helps, and finds mistakes, where the site cannot be built', () => {
    expect(main('help').stdout).toBe(`${commandsText()}\n`);
    expect(main('build', '--help')).toMatchObject({ status: 0, stderr: '' });
    expect(main('build', '--nonsense')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'npm run build has no option --nonsense. Help: npm run build -- --help\n',
    });
    expect(main('bild')).toMatchObject({ status: 2, stderr: `${unknownCommand('bild')}\n` });
  });
});

it('package.json has a script for every command, and all of them install what is missing first', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
  // Owners may add some.
  expect(scripts).toMatchObject({
    ...Object.fromEntries(TABLE.map(([name]) => [name, `node src/cli/run.mjs ${name}`])),
    // The former name of the command.
    publish: 'node src/cli/run.mjs record',
  });
});

it('the README lists every command, with what it does', ({ skip }) => {
  skip(PROJECT_README === undefined, 'the owner wrote a README of their own');
  const rows = [...(PROJECT_README ?? '').matchAll(/^\| `(npm [^`]+)` +\| (.*?) +\|$/gm)];
  expect(rows.map(([, command, about]) => [command, about])).toEqual(
    TABLE.map(([name, { about }]) => [calledAs(name), about]),
  );
});
