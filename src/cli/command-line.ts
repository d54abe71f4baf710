import { parseArgs } from 'node:util';
import { closestMatch } from '../diagnostics/closest-match.ts';
import { COMMANDS, type Command, type CommandName, type CommandOption } from './command-table.ts';

/** Exit code of a command that was called in a way that it does not understand. */
export const USAGE_ERROR = 2;

/** Options that npm has itself: that one of them is set does not mean that it was meant for the command. */
const OPTIONS_OF_NPM: readonly string[] = ['all', 'description', 'force', 'offline', 'yes'];

type OptionsOf<N extends CommandName> = (typeof COMMANDS)[N] extends { options: infer O } ? O : object;

type ValueOf<O> = O extends { type: 'boolean' }
  ? boolean
  : O extends { default: string }
    ? string
    : string | undefined;

/** The values of a command's options; an option that is a switch is `false` if it is not given. */
export type Values<N extends CommandName> = { [K in keyof OptionsOf<N>]: ValueOf<OptionsOf<N>[K]> };

/** What a command line says: values to run with, a request for help, or a mistake. */
export type CommandLine<N extends CommandName> =
  | { kind: 'run'; values: Values<N>; positionals: string[] }
  | { kind: 'help'; text: string }
  | { kind: 'mistake'; message: string };

/**
 * The options and arguments that this process was started with. Prints the help or what is wrong, and exits, if the
 * command cannot run with them.
 */
export function commandLine<N extends CommandName>(name: N): { values: Values<N>; positionals: string[] } {
  const line = readCommandLine(name, process.argv.slice(2), process.env);
  if (line.kind === 'run') return line;
  if (line.kind === 'help') console.log(line.text);
  else console.error(line.message);
  process.exit(line.kind === 'help' ? 0 : USAGE_ERROR);
}

/** Reads a command line by the table of commands. */
export function readCommandLine<N extends CommandName>(
  name: N,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): CommandLine<N> {
  const command: Command = COMMANDS[name];
  const options = command.options ?? {};
  const { tokens, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: { ...options, help: { type: 'boolean', short: 'h' } },
  });
  const given = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []));
  if (given.some((token) => token.name === 'help')) return { kind: 'help', text: helpText(name) };
  const problem =
    given.map((token) => optionProblem(name, options, token)).find((found) => found !== undefined) ??
    keptByNpm(name, options, env) ??
    extraArgument(name, command, positionals);
  if (problem !== undefined)
    return { kind: 'mistake', message: `${problem} Help: ${calledAs(name)} -- --help` };
  const values = Object.entries(options).map(([key, option]) => {
    const value = given.findLast((token) => token.name === key);
    if (option.type === 'boolean') return [key, value !== undefined];
    return [key, value?.value ?? (option.variable && env[option.variable]) ?? option.default];
  });
  return { kind: 'run', values: Object.fromEntries(values) as Values<N>, positionals };
}

/** What is wrong with one option that was given. */
function optionProblem(
  name: CommandName,
  options: Readonly<Record<string, CommandOption>>,
  token: { name: string; rawName: string; value: string | undefined; inlineValue: boolean | undefined },
): string | undefined {
  const { rawName, value, inlineValue } = token;
  const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
  if (!option) {
    const meant = closestMatch(token.name, Object.keys(options));
    return `${calledAs(name)} has no option ${rawName}.${meant ? ` Did you mean --${meant}?` : ''}`;
  }
  if (option.type === 'boolean')
    return value === undefined ? undefined : `${rawName} takes no value, but got "${value}".`;
  // As node:util does in its strict mode: "--from --to x" has forgotten a value.
  if (value === undefined || (value.startsWith('-') && !inlineValue))
    return `${rawName} needs a value: ${rawName}=<${option.value ?? 'value'}>.`;
  if (option.pattern && !option.pattern.test(value))
    return `${rawName} takes a <${option.value ?? 'value'}>, not "${value}".`;
  return undefined;
}

/** npm takes options before `--` for its own, and hands their values on as arguments. */
function keptByNpm(
  name: CommandName,
  options: Readonly<Record<string, CommandOption>>,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const kept = Object.keys(options).find(
    (key) =>
      !OPTIONS_OF_NPM.includes(key) &&
      env[`npm_config_${key.toLowerCase().replaceAll('-', '_')}`] !== undefined,
  );
  return (
    kept &&
    `npm treated --${kept} as an option of its own. Put -- before it: ${calledAs(name)} -- --${kept} …`
  );
}

function extraArgument(
  name: CommandName,
  { arguments: expected = [] }: Command,
  positionals: readonly string[],
): string | undefined {
  if (expected.at(-1)?.many) return undefined;
  const extra = positionals[expected.length];
  if (extra === undefined) return undefined;
  return `${calledAs(name)} takes ${expected.length === 0 ? 'no arguments' : `at most ${expected.length} ${expected.length === 1 ? 'argument' : 'arguments'}`}, but got "${extra}".`;
}

/** What to type; npm knows two of the commands without `run`. */
export function calledAs(name: string): string {
  return name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`;
}

/** How to use a command. */
export function helpText(name: CommandName): string {
  const {
    about,
    arguments: expected = [],
    options = {},
    variables = {},
    lines = [],
    examples = [],
  }: Command = COMMANDS[name];
  const names = expected.map(({ name, many }) => (many ? `[${name} …]` : `[${name}]`));
  const usage = [calledAs(name), ...names, '[-- options]'].join(' ');
  const rows = Object.entries(options).map(([key, option]): [string, string] => [
    option.type === 'boolean' ? `--${key}` : `--${key} <${option.value ?? 'value'}>`,
    `${option.about}${defaultText(option)}`,
  ]);
  return [
    `${about}\n\nUsage: ${usage}`,
    table(
      'Arguments',
      expected.map(({ name, about }) => [name, about]),
    ),
    table('Options', [...rows, ['--help', 'Print this help.']]),
    table('Environment', Object.entries(variables)),
    table(
      'Lines of a file with answers, in this order; an empty one keeps what is proposed, and what is not asked has none',
      lines,
    ),
    examples.length > 0 ? `Examples\n${examples.map((example) => `  ${example}`).join('\n')}` : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** All commands, each with a line. */
export function commandsText(): string {
  const rows = Object.entries(COMMANDS).map(([name, { about }]): [string, string] => [calledAs(name), about]);
  return `${table('Commands', rows)}\n\nOptions for a command: npm run <command> -- --help`;
}

/** What to say of a command that there is not. */
export function unknownCommand(name: string): string {
  const meant = closestMatch(name, Object.keys(COMMANDS));
  return `There is no command "${name}".${meant ? ` Did you mean "${meant}"?` : ''} All commands: npm run help`;
}

function defaultText({ default: value, variable }: CommandOption): string {
  if (value === undefined) return '';
  return variable ? ` [default: ${value}, or the environment variable ${variable}]` : ` [default: ${value}]`;
}

function table(title: string, rows: readonly (readonly [string, string])[]): string {
  if (rows.length === 0) return '';
  const width = Math.max(...rows.map(([left]) => left.length));
  return `${title}\n${rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n')}`;
}
