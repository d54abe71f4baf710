import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLedger } from '../../../src/permalinks/ledger-json.ts';
import { buildSite, contentOf, temporaryFolder } from './build-site.ts';

const folder = temporaryFolder();
let content: string;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An essay whose every question and part has words of its own, by which they are recognised wherever they go. */
const essay = (title: string, ...sections: [heading: string, text: string][]) =>
  `---\ntitle: ${title}\ndescription: An essay of a test of promises.\npublished: 2026-01-01\n---\n\n` +
  sections.map(([heading, text]) => `${heading}\n\n${text}\n`).join('\n');

function put(slug: string, text: string): void {
  mkdirSync(join(content, 'essays', slug), { recursive: true });
  writeFileSync(join(content, 'essays', slug, 'index.mdx'), text);
}

function run(...args: string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, ['src/commands/publish.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: `./${content}` },
  });
  return stdout + stderr;
}

/** Follows the commands that the build names as cures until it is content; says what it complained of. */
function followCures(): string {
  let complaints = '';
  for (let round = 0; round < 10; round += 1) {
    const { status, said } = buildSite(folder, content);
    if (status === 0) return complaints;
    complaints += said;
    const [, from = '', to = ''] = /--from "([^"]+)" --to "([^"]+)"/.exec(said) ?? [];
    expect(run('--from', from, '--to', to), said).toContain(`→ ${from} leads to ${to}`);
  }
  throw new Error(`The cures do not cure:\n${complaints}`);
}

const page = (path: string): Root => fromHtml(readFileSync(join(folder, 'dist', path, 'index.html'), 'utf8'));

/** What a browser without scripts shows at an address, after the redirects it follows and the one link it is offered. */
function textAt(address: string): string {
  const [path = '', anchor] = address.split('#');
  const tree = page(path);
  const refresh = String(select('meta[http-equiv=refresh]', tree)?.properties['content'] ?? '');
  const target = /url=(.*)/.exec(refresh)?.[1];
  if (target) return textAt(target);
  if (anchor === undefined) return toString(select('main', tree) ?? tree);
  const place = select(`[id="${anchor}"]`, tree);
  if (!place) throw new Error(`Nothing has the anchor of ${address}.`);
  const link = select('a', place);
  if (link && !/^h\d$/.test(place.tagName)) return textAt(String(link.properties['href']));
  return place.tagName === 'span' ? headingAfter(place, tree) : toString(place);
}

function headingAfter(place: Element, tree: Root): string {
  const all = selectAll('span[id], h1, h2, h3', tree);
  return toString(all.slice(all.indexOf(place)).find(({ tagName }) => tagName !== 'span') ?? place);
}

it('everything that this site has published is in its ledger', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/publish.ts', '--check'], {
    encoding: 'utf8',
  });
  expect(stdout + stderr).toBe('Everything published is in the ledger.\n');
  expect(status).toBe(0);
});

describe('an answer that changes after it was published', () => {
  const home = join(folder, 'revised');
  const write = (why: string, how: string) => {
    content = join(home, 'content');
    put(
      'work',
      essay('On work', ['## Why alpha? {/* #alpha */}', why], ['## How bravo? {/* #bravo */}', how]),
    );
  };

  it('is published as a correction or as a revision, never in silence', () => {
    write('So.', 'Thus.');
    contentOf(home);
    expect(run()).toContain('Written to');

    write('So it is.', 'Thus it is.');
    for (const args of [[], ['--check']]) {
      const refused = run(...args);
      expect(refused).toContain(
        'index.mdx:7:1\n  The answer to “Why alpha?” has changed since it was published.',
      );
      expect(refused).toContain('npm run publish -- --revised "/essays/work/#alpha" --note "What changed."');
      expect(refused).toContain('2 things to mend.');
    }
    expect(run('--revised', '/essays/work/#never', '--note', 'x')).toContain(
      'No published answer has changed at',
    );
    expect(run('--revised', '/essays/work/#alpha')).toContain('says in one line what changed');
    const revised = run(
      '--revised',
      '/essays/work/#alpha',
      '--note',
      'The sums <were> wrong.',
      '--corrected',
    );
    expect(revised).toContain('* /essays/work/#alpha  The sums <were> wrong.');
    expect(run('--check')).toContain('Everything published is in the ledger.');
  });

  it('says under the answer, in the index and to machines when and how it was revised', () => {
    const { said } = buildSite(home, content);
    expect(said).toMatch(/^Built /);
    const at = (path: string) => readFileSync(join(home, 'dist', path, 'index.html'), 'utf8');
    const day = new Date().toISOString().slice(0, 10);
    const revision = (html: string) =>
      selectAll('.revisions li', fromHtml(html)).map((item) => toString(item).replace(/\s+/g, ' ').trim());
    expect(revision(at('essays/work/alpha'))).toEqual([
      expect.stringMatching(/^Revised \w+ \d+, \d{4}: The sums <were> wrong\.$/),
    ]);
    expect(revision(at('essays/work'))).toHaveLength(1);
    expect(revision(at('essays/work/bravo'))).toEqual([]);
    expect(at('essays/work/alpha')).toContain(`<meta property="article:modified_time" content="${day}T`);
    expect(at('essays/work/alpha')).toContain(`"dateModified":"${day}"`);
    expect(at('essays/work/bravo')).not.toContain('modified');
    const index = selectAll('li[data-answer]', fromHtml(at('faq')));
    expect(
      index.map((item) => [item.properties['dataAnswer'], select('.revised', item) !== undefined]),
    ).toEqual([
      ['alpha', true],
      ['bravo', false],
    ]);
  });
});

describe('promises to people who link here', () => {
  /** Each address of the first publication, and a word that is found wherever it leads. */
  let promised: [address: string, word: string][];

  beforeAll(() => {
    content = contentOf(folder);
    put(
      'work',
      essay(
        'On work',
        ['## Why did you leave the alpha job? {/* #alpha */}', 'So.'],
        ['## What was the bravo plan? {/* #bravo */}', 'This.'],
        ['### Details of the charlie part {/* #charlie */}', 'Some.'],
        ['## How did the delta year go? {/* #delta */}', 'Well.'],
        ['## Who is echo? {/* #echo */}', 'Somebody.'],
      ),
    );
    put('life', essay('On life', ['## What is foxtrot? {/* #foxtrot */}', 'A dance.']));
    expect(run()).toContain('No. 5');
    expect(buildSite(folder, content).status).toBe(0);
    const ledger = readLedger(readFileSync(join(content, 'permalinks.json'), 'utf8'));
    promised = [...ledger].flatMap(([address, { number, part, text }]): [string, string][] => {
      const word = /alpha|bravo|charlie|delta|echo|foxtrot/.exec(text)?.[0] ?? '';
      const asked = address.includes('#') && !part;
      return [
        [address, word],
        ...(asked ? [[`${address.replace('#', '')}/`, word] as [string, string]] : []),
        ...(number === undefined ? [] : [[`/q/${number}/`, word] as [string, string]]),
      ];
    });
    expect(promised).toHaveLength(8 + 5 + 5);
  });

  it('are kept when questions are reworded, one goes to another essay, a part is deleted and an essay renamed', () => {
    put(
      'labour',
      essay(
        'On work',
        ['## Why did you leave the alpha job at all? {/* #leaving */}', 'So.'],
        ['## What was that bravo plan of yours? {/* #plan */}', 'This.'],
        ['## How did the delta year go in the end? {/* #year */}', 'Well.'],
      ),
    );
    rmSync(join(content, 'essays/work'), { recursive: true });
    put(
      'life',
      essay(
        'On life',
        ['## What is foxtrot? {/* #foxtrot */}', 'A dance.'],
        ['## Who is echo? {/* #echo */}', 'Somebody.'],
      ),
    );

    // The cure for the renamed essay takes its places along, and each that is gone there is named in turn.
    const complaints = followCures();
    expect(complaints).toContain('Was it renamed to “On work”?');
    expect(run()).toContain('Written to');
    expect(run('--check')).toContain('Everything published is in the ledger.');
    expect(buildSite(folder, content).status).toBe(0);

    for (const [address, word] of promised) {
      const deleted = word === 'charlie';
      expect(textAt(address), address).toMatch(deleted ? /On work|bravo/ : new RegExp(word));
    }
    expect(existsSync(join(folder, 'dist/q/6'))).toBe(false);
    const sitemap = readFileSync(join(folder, 'dist/sitemap-0.xml'), 'utf8');
    expect(sitemap).not.toContain('/work/');
    expect(sitemap).not.toContain('/q/');
    expect(readdirSync(join(folder, 'dist/q'))).toHaveLength(5);
  });
});
