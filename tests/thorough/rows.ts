import {
  cpSync,
  globSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { replaceIn, runIn } from './owners-project.ts';
import { write } from '../gallery/writing.ts';
import { articleOfProse, essayOf } from '../prose.ts';

/** A way to make the project one's own. */
export interface Row {
  /** Makes it so, in a copy of the project. */
  customise: (folder: string) => Promise<void> | void;
}

const SITE = 'src/site.ts';

/** An owner's essay, which no fixture has. */
const OWN_ESSAY = `---
title: Why I keep bees
description: What they cost, and what they give.
published: 2026-01-01
---

## Why bees? {/* #why */}

Because of the [honey](#honey).

## Is it for the honey? {/* #honey */}

No.
`;

/** A page that an owner writes, which links to their essay. */
const OWN_PAGE = `---
import PageTitle from '../components/PageTitle.astro';
import Page from '../layouts/Page.astro';
import { site } from '../site.ts';
---

<Page title="Me" description="Who writes here, and why there are so many bees in it." path="/me/">
  <PageTitle>Me</PageTitle>
  <p>I keep <a href={site.address.href('/essays/bees/#why')}>bees</a>.</p>
</Page>
`;

const FIGURE_ESSAY = `---
title: Why small shares matter
description: What grows by a small share each year.
published: 2026-01-01
---

## How long does it take to double? {/* #double */}

Less than one thinks.

<DoublingTime growth={7} />
`;

/** A note that was imported, in the HTML of its time. */
const OLD_NOTE = `---
title: An old note
description: What it was like when bees were new.
published: 2012-01-01
---

<center><font color="#ff0000" size="4">Welcome!</font></center>

<ul><li>One<li>Two</ul>

<p align="center"><tt>Bees</tt> <button>Like</button></p>
`;

/** An essay that is twice as long as an article may be within its budget. */
function longEssay(): string {
  const article = articleOfProse(Infinity);
  const backwards = article.body
    .split('\n\n')
    .filter((paragraph) => !paragraph.startsWith('#'))
    .map((paragraph) => paragraph.split(/\s+/).reverse().join(' '));
  return essayOf({ ...article, body: [article.body, ...backwards].join('\n\n') });
}

/** What owners change, as the README and CONTRIBUTING say. */
export const ROWS: Readonly<Record<string, Row>> = {
  'another accent': {
    customise: (folder) => {
      replaceIn(folder, SITE, "accent: '#a3311d'", "accent: '#0b57a4'");
      replaceIn(folder, SITE, "accent: '#f0937a'", "accent: '#8ab8f0'");
    },
  },
  'another paper': {
    customise: (folder) => {
      replaceIn(folder, SITE, "paper: '#fbf8f1'", "paper: '#ffffff'");
      replaceIn(folder, SITE, /\n *(wash|muted|rule): '#[0-9a-f]+',(?=(.|\n)*dark: )/g, '');
      replaceIn(folder, SITE, "paper: '#171410'", "paper: '#101216'");
    },
  },
  'another typeface': {
    customise: async (folder) => {
      installTypeface(folder);
      replaceIn(folder, 'src/styles/typeface.ts', "TYPEFACE = 'Literata'", "TYPEFACE = 'Other Serif'");
      for (const file of globSync(join(folder, 'src/styles/fonts/literata*'))) rmSync(file);
      const { status, said } = await runIn(folder, ['src/cli/subset-fonts.ts']);
      if (status !== 0) throw new Error(said);
    },
  },
  'another name': { customise: (folder) => init(folder, '--name', 'Bees, Briefly', '--author', 'Ada Byron') },
  German: {
    customise: (folder) => init(folder, '--language', 'de', '--description', 'Lange Antworten auf Fragen.'),
  },
  'a base path': { customise: (folder) => init(folder, '--address', 'https://example.org/blog') },
  'no example': {
    customise: (folder) => init(folder, '--name', 'Bees', '--address', 'https://bees.example', '--empty'),
  },
  'a page and a file of one’s own': {
    customise: async (folder) => {
      write(folder, 'content/essays/bees.mdx', OWN_ESSAY);
      write(folder, 'src/pages/me.astro', OWN_PAGE);
      write(folder, 'public/google123.html', 'google-site-verification: google123.html');
      await publish(folder);
    },
  },
  'an old site’s HTML, an essay of any length and a counter': {
    customise: async (folder) => {
      write(folder, 'content/notes/old.md', OLD_NOTE);
      write(folder, 'content/essays/long.mdx', longEssay());
      replaceIn(folder, SITE, 'allowedHosts: {},', "allowedHosts: { scripts: ['https://counter.example'] },");
      replaceIn(
        folder,
        SITE,
        'snippets: {},',
        `snippets: { head: '<script defer src="https://counter.example/script.js"></script>' },`,
      );
      await publish(folder);
    },
  },
  'a README and a script of one’s own, and no workflow': {
    customise: async (folder) => {
      await init(folder, '--name', 'Bees');
      write(folder, 'README.md', '# Bees\n');
      replaceIn(folder, 'package.json', '"scripts": {', '"scripts": {\n    "greet": "echo Hello",');
      for (const file of ['.github/workflows', '.vscode']) rmSync(join(folder, file), { recursive: true });
    },
  },
  'a figure by the recipe': {
    customise: async (folder) => {
      const figure = join(folder, 'src/figures/doubling-time');
      mkdirSync(figure);
      for (const file of globSync('*.txt', { cwd: 'tests/fixtures/own-figure' }))
        cpSync(join('tests/fixtures/own-figure', file), join(figure, file.replace(/\.txt$/, '')));
      const registry = 'src/figures/registry.ts';
      replaceIn(
        folder,
        registry,
        /^/,
        "import { doublingTimeFigure } from './doubling-time/definition.ts';\n",
      );
      replaceIn(
        folder,
        registry,
        '  OptionPrice: optionPriceFigure,\n',
        '  OptionPrice: optionPriceFigure,\n  DoublingTime: doublingTimeFigure,\n',
      );
      write(folder, 'content/essays/doubling.mdx', FIGURE_ESSAY);
      await publish(folder);
    },
  },
};

async function publish(folder: string): Promise<void> {
  const { status, said } = await runIn(folder, ['src/cli/record.ts']);
  if (status !== 0) throw new Error(said);
}

async function init(folder: string, ...args: string[]): Promise<void> {
  const { status, said } = await runIn(folder, ['src/cli/init.ts', '--yes', ...args]);
  if (status !== 0) throw new Error(said);
}

/** Gives a project packages of its own, with a typeface among them that has no italics but is none of the project’s. */
function installTypeface(folder: string): void {
  const packages = join(folder, 'node_modules');
  rmSync(packages);
  const fonts = '@fontsource-variable';
  mkdirSync(join(packages, fonts), { recursive: true });
  for (const name of readdirSync('node_modules')) {
    if (name !== fonts) symlinkSync(resolve('node_modules', name), join(packages, name));
  }
  for (const name of readdirSync(join('node_modules', fonts)))
    symlinkSync(resolve('node_modules', fonts, name), join(packages, fonts, name));
  const from = join('node_modules', fonts, 'noto-serif-hebrew');
  const to = join(packages, fonts, 'other-serif');
  const facts = readFileSync(join(from, 'package.json'), 'utf8');
  mkdirSync(join(to, 'files'), { recursive: true });
  writeFileSync(join(to, 'package.json'), facts.replaceAll('noto-serif-hebrew', 'other-serif'));
  cpSync(join(from, 'unicode.json'), join(to, 'unicode.json'));
  for (const file of globSync('*-wght-normal.woff2', { cwd: join(from, 'files') })) {
    const name = file.replace('noto-serif-hebrew', 'other-serif');
    for (const style of ['normal', 'italic'])
      cpSync(join(from, 'files', file), join(to, 'files', name.replace('-normal.', `-${style}.`)));
  }
}
