import { answerLines } from './init/asked.ts';
import { HOSTS } from '../site-config/hosts.ts';

/** An option of a command, written `--name`. */
export interface CommandOption {
  type: 'string' | 'boolean';
  /** What it does, in one line. */
  about: string;
  /** What its value is, in a word; for a string. */
  value?: string;
  /** What its value has to look like. */
  pattern?: RegExp;
  default?: string;
  /** Environment variable whose value, if it is set, takes the place of the default. */
  variable?: string;
}

/** Something that a command is given without an option. */
export interface CommandArgument {
  name: string;
  about: string;
  /** Whether there may be more than one; for the last of a command's arguments. */
  many?: boolean;
}

/** A file that Node runs, and arguments for it. */
export type Step = readonly [file: string, ...args: string[]];

/** A command: an npm script of the same name. */
export interface Command {
  /** What it does, in one line; the README says the same. */
  about: string;
  arguments?: readonly CommandArgument[];
  options?: Readonly<Record<string, CommandOption>>;
  /** Lines that it reads from its input, each with a name and what it answers. */
  lines?: readonly (readonly [name: string, question: string])[];
  /** Command lines to copy. */
  examples?: readonly string[];
  /** What it runs, one after the other until one fails; the last one gets the arguments of the command. */
  steps: readonly Step[];
  env?: Readonly<Record<string, string>>;
  /** Environment variables that change what it does, each with a line about it. */
  variables?: Readonly<Record<string, string>>;
}

/** What runs the tests. */
const TEST_RUNNER = 'tests/runner/run.ts';

const PRETTIER = 'node_modules/prettier/bin/prettier.cjs';
const ESLINT = ['node_modules/eslint/bin/eslint.js', '--config', '.eslint.config.mjs', '.'] as const;

const SITE_VARIABLES = {
  SITE_URL: 'Address of the site, instead of `address` in src/site.ts.',
  SITE_HOST: `Host to build for, instead of \`host\` in src/site.ts: ${Object.keys(HOSTS).join(', ')}.`,
} as const;

const PORT = {
  type: 'string',
  value: 'number',
  pattern: /^\d+$/,
  about: 'Port to use; if it is taken, the next free one.',
  default: '4321',
  variable: 'PORT',
} as const;

/** Every command, in the order of the README. */
export const COMMANDS = {
  start: {
    about: 'Builds the site, serves it and prints its address.',
    options: { port: PORT },
    steps: [['src/cli/build.ts'], ['src/cli/preview.ts']],
  },
  test: { about: 'Builds the site and runs every test.', steps: [[TEST_RUNNER]] },
  init: {
    about: 'Makes the site yours: asks for the settings in `src/site.ts`.',
    options: {
      name: { type: 'string', value: 'name', about: 'Name of the publication.' },
      description: { type: 'string', value: 'sentence', about: 'One-line description of the publication.' },
      address: { type: 'string', value: 'URL', about: 'Address of the site.' },
      language: { type: 'string', value: 'tag', about: 'Language of the texts, such as "en" or "de-AT".' },
      locale: {
        type: 'string',
        value: 'locale',
        about: 'Language and region, if not derived from the language.',
      },
      host: { type: 'string', value: 'host', about: `Host: ${Object.keys(HOSTS).join(', ')}.` },
      author: { type: 'string', value: 'name', about: 'Name of the author, or "none".' },
      'author-address': { type: 'string', value: 'URL', about: 'Website of the author, or "none".' },
      'tag-authority': {
        type: 'string',
        value: 'domain,year',
        about: 'Who gives permanent ids, if not the domain of the address.',
      },
      licence: {
        type: 'string',
        value: 'name',
        about: 'Licence of the texts, such as "CC BY 4.0", or "none".',
      },
      'licence-address': { type: 'string', value: 'URL', about: 'URL of the licence.' },
      social: { type: 'string', value: 'links', about: 'Your profiles elsewhere: "Mastodon=https://…, …".' },
      hub: { type: 'string', value: 'URL', about: 'WebSub hub, or "none".' },
      empty: { type: 'boolean', about: 'Remove the example texts.' },
      keep: { type: 'boolean', about: 'Keep the example texts.' },
      yes: { type: 'boolean', about: 'Do not ask; keep the current value of anything not given.' },
      force: { type: 'boolean', about: 'Run even if this site has already been published.' },
    },
    examples: [
      'npm run init -- --yes --name "Bees & Beyond" --address https://bees.example --empty',
      'npm run init < answers.txt',
    ],
    lines: answerLines(),
    steps: [['src/cli/init.ts']],
  },
  import: {
    about: 'Imports texts from Astro, Hugo, Jekyll, Eleventy, Ghost, WordPress or a feed.',
    arguments: [
      {
        name: 'source',
        about:
          'Folder of the site, file of its export (Ghost: JSON, WordPress: XML), or a feed (file or address).',
      },
    ],
    options: {
      write: {
        type: 'boolean',
        about: 'Write the texts and redirects; without it, only list what would be done.',
      },
      address: {
        type: 'string',
        value: 'URL',
        about: 'Address of the old site, if its settings do not say it.',
      },
    },
    examples: ['npm run import ../my-hugo-site', 'npm run import -- ../my-hugo-site --write'],
    steps: [['src/cli/import.ts']],
  },
  new: {
    about: 'Starts an essay, a note or a page, or adds a question to an essay.',
    arguments: [
      { name: 'kind', about: '"essay", "note", "page" or "question".' },
      {
        name: 'words',
        about: 'The title; for a question, the slug of its essay and the question.',
        many: true,
      },
    ],
    options: {
      slug: {
        type: 'string',
        value: 'slug',
        about: 'Slug of the text, if not derived from its title.',
      },
    },
    examples: [
      'npm run new essay "Why do bees dance?"',
      'npm run new note "Something worth a page"',
      'npm run new page "Now"',
      'npm run new question an-essay "And how do they know?"',
    ],
    steps: [['src/cli/new.ts']],
  },
  dev: {
    about: 'Serves the site while you write, drafts included; `/_outline/` lists all questions.',
    steps: [['src/cli/dev.ts']],
  },
  build: {
    about: 'Builds the site into `dist/`; if it fails, the previous build stays in place.',
    options: {
      outDir: { type: 'string', value: 'folder', about: 'Output folder.', default: 'dist' },
      cacheDir: {
        type: 'string',
        value: 'folder',
        about: 'Astro’s cache folder; use a separate one for other content.',
        default: 'node_modules/.astro',
      },
      force: { type: 'boolean', about: 'Render every page, even if nothing has changed.' },
      verbose: { type: 'boolean', about: 'Print the logs of Astro and Vite.' },
    },
    variables: SITE_VARIABLES,
    examples: ['SITE_URL=https://example.org/blog SITE_HOST=netlify npm run build'],
    steps: [['src/cli/build.ts']],
  },
  preview: {
    about: 'Serves `dist/` as a host would, headers included.',
    options: {
      port: PORT,
      outDir: { type: 'string', value: 'folder', about: 'Folder of the built site.', default: 'dist' },
    },
    steps: [['src/cli/preview.ts']],
  },
  record: {
    about: 'Records every new address in the ledger, and what changed in published answers.',
    options: {
      from: { type: 'string', value: 'address', about: 'A published address that no longer exists …' },
      to: { type: 'string', value: 'address', about: '… and the address it redirects to.' },
      revised: { type: 'string', value: 'address', about: 'An answer that has changed in substance …' },
      note: { type: 'string', value: 'text', about: '… and what changed, in one line.' },
      corrected: { type: 'boolean', about: 'Treat all other changes as minor corrections.' },
      check: { type: 'boolean', about: 'Write nothing; fail if anything is unrecorded.' },
    },
    examples: [
      'npm run record -- --from "/essays/an-essay/#old" --to "/essays/an-essay/#new"',
      'npm run record -- --revised "/essays/an-essay/#why" --note "The sums were wrong."',
    ],
    steps: [['src/cli/record.ts']],
  },
  links: {
    about: 'Checks whether the links to other sites still work.',
    options: {
      all: { type: 'boolean', about: 'Check every link, even if it worked recently.' },
      list: { type: 'boolean', about: 'List the links and where they appear, without checking them.' },
    },
    steps: [['src/cli/links.ts']],
  },
  'lint:content': {
    about: 'Lists every problem in the texts in about a second, without a build.',
    steps: [['src/cli/lint-content.ts']],
  },
  doctor: {
    about: 'Says on one page what a maintainer has to know: problems, promises, links, packages, caches.',
    options: { offline: { type: 'boolean', about: 'Leave out what is asked over the network.' } },
    steps: [['src/cli/doctor.ts']],
  },
  pdf: {
    about: 'Makes a PDF of each built essay, or of those you name, in `pdf/`.',
    arguments: [{ name: 'essays', about: 'Slugs of the essays; all essays if omitted.', many: true }],
    options: {
      site: { type: 'string', value: 'folder', about: 'Folder of the built site.', default: 'dist' },
      outDir: { type: 'string', value: 'folder', about: 'Output folder.', default: 'pdf' },
    },
    examples: ['npm run pdf an-essay'],
    steps: [['src/cli/pdf.ts']],
  },
  upgrade: {
    about: 'Brings the newest version of the project into your site; your files stay as they are.',
    options: {
      from: {
        type: 'string',
        value: 'address',
        about: 'Git repository of the project, or a folder with a clone of it. Recorded in package.json.',
      },
      to: {
        type: 'string',
        value: 'version',
        about: 'Branch, tag or commit to upgrade to.',
        default: 'HEAD',
      },
      base: {
        type: 'string',
        value: 'commit',
        about: 'Commit of the project that your site started from, if it cannot be found.',
      },
      keep: {
        type: 'string',
        value: 'path',
        about: 'A file of the project that you have changed, to be left as it is. May be repeated.',
      },
      take: {
        type: 'string',
        value: 'path',
        about: 'One to be replaced with the new version’s. May be repeated.',
      },
    },
    examples: ['npm run upgrade -- --from https://example.org/asked-and-answered.git'],
    steps: [['src/cli/upgrade.mjs']],
  },
  check: {
    about: 'Checks the texts, and the code’s formatting, lint rules and types.',
    steps: [
      ['src/cli/lint-content.ts'],
      [PRETTIER, '--check', '.'],
      ESLINT,
      // Types of the content; a fresh clone has none.
      ['node_modules/astro/bin/astro.mjs', 'sync', '--silent'],
      ['node_modules/@astrojs/check/bin/astro-check.js'],
    ],
  },
  format: {
    about: 'Formats the code and fixes what the linter can fix.',
    steps: [
      [PRETTIER, '--write', '.'],
      [...ESLINT, '--fix'],
    ],
  },
  'test:unit': {
    about: 'Runs the unit tests, or only those in the given files.',
    arguments: [{ name: 'files', about: 'Test files, or parts of their paths.', many: true }],
    options: {
      testNamePattern: { type: 'string', value: 'pattern', about: 'Run only tests whose name matches.' },
      update: { type: 'boolean', about: 'Update the snapshots.' },
    },
    examples: ['npm run test:unit tests/unit/content -- --update'],
    steps: [['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts']],
  },
  'test:browser': { about: 'Runs only the browser tests.', steps: [[TEST_RUNNER, 'browser']] },
  'test:thorough': {
    about: 'Runs every test, including the slow ones.',
    steps: [[TEST_RUNNER]],
    env: { THOROUGH: '1' },
  },
  fuzz: {
    about: 'Generates random texts, builds sites from them and checks the result.',
    options: {
      essays: {
        type: 'string',
        value: 'number',
        pattern: /^\d+$/,
        about: 'Number of texts.',
        default: '100',
      },
      site: { type: 'string', value: 'number', pattern: /^\d+$/, about: 'Texts per site.', default: '100' },
      seed: {
        type: 'string',
        value: 'number',
        pattern: /^\d+$/,
        about: 'Seed of the first site.',
        default: '1',
      },
    },
    steps: [['tests/fuzz/fuzz.ts']],
  },
  bench: {
    about: 'Measures build times and page sizes, next to other site generators.',
    options: {
      scale: {
        type: 'string',
        value: 'numbers',
        pattern: /^\d+(,\d+)*$/,
        about: 'Only build sites with these numbers of essays, such as 10,100.',
      },
    },
    steps: [['tests/bench/bench.ts']],
  },
  fonts: {
    about: 'Subsets the typefaces from their packages.',
    steps: [['src/cli/subset-fonts.ts']],
  },
  help: { about: 'Lists the commands.', steps: [] },
} as const satisfies Record<string, Command>;

/** Name of a command. */
export type CommandName = keyof typeof COMMANDS;

/** Whether there is a command of this name. */
export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}
