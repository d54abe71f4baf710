import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { TEST_SITE } from '../../test-site.ts';
import { buildSite, temporaryFolder, type Built } from './build-site.ts';

const folder = temporaryFolder();
const content = join(folder, 'content');
const kept = join(folder, 'cache/dist');

const ESSAY = 'essays/bees/index.mdx';
const LADDERS = 'data/career-ladders.yaml';
const UNTOUCHED = 'essays/wasps/sting/index.html';

function write(file: string, title: string, text: string): void {
  const path = join(content, file);
  mkdirSync(dirname(path), { recursive: true });
  const frontMatter = `---\ntitle: ${title}\ndescription: So.\npublished: 2026-11-23\ntopics: [insects]\n---\n\n`;
  writeFileSync(path, frontMatter + text);
}

/** A text that stays as it is, with things beside it that do not. */
const BESIDE =
  '## What do flowers look like? {/* #look */}\n\n![A square](./square.png)\n\n<CareerLadder />\n';

/** Writes what stands beside the texts: a picture of some width, the numbers behind a figure, the ledger. */
async function writeBeside(width: number, view: string, revisions: object[]): Promise<void> {
  const image = sharp({ create: { width, height: 60, channels: 3, background: '#a3311d' } });
  await image.png().toFile(join(content, 'essays/flowers/square.png'));
  const ladders = readFileSync(join(TEST_SITE.content, LADDERS), 'utf8');
  mkdirSync(join(content, 'data'), { recursive: true });
  writeFileSync(join(content, LADDERS), ladders.replace(/^view: .*$/m, `view: ${view}`));
  const published = '2026-11-23';
  const question = { published, number: 1, text: 'What do flowers look like?' };
  const addresses = {
    '/essays/flowers/': { published, text: 'Flowers' },
    '/essays/flowers/#look': { ...question, ...(revisions.length > 0 && { revisions }) },
  };
  writeFileSync(join(content, 'permalinks.json'), JSON.stringify({ version: 1, addresses }));
}

function treeOf(dist: string): Map<string, string> {
  return new Map(
    readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(dist, file)).isFile())
      .map((file) => [file, readFileSync(join(dist, file)).toString('base64')]),
  );
}

function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  const files = new Set([...one.keys(), ...other.keys()]);
  return [...files].filter((file) => one.get(file) !== other.get(file)).toSorted();
}

let again: Built;
/** The same content, built where nothing is known of it. */
let fresh: Map<string, string>;

beforeAll(async () => {
  write(
    ESSAY,
    'Bees',
    '## Why do bees dance? {/* #dance */}\n\nTo tell of flowers.\n\n## Do bees sleep? {/* #sleep */}\n\nYes.\n',
  );
  write('essays/wasps/index.mdx', 'Wasps', '## Do wasps sting? {/* #sting */}\n\nOften.\n');
  write('notes/ants.mdx', 'Ants', 'They walk.\n');
  write('essays/flowers/index.mdx', 'Flowers', BESIDE);
  await writeBeside(80, 'One view.', []);
  buildSite(folder, content);
  // One page is marked, to see it come back; a question is added, an answer reworded, a title changed, a note added, and of
  // a text that stays its picture, its numbers and its revisions change.
  const marked = join(kept, UNTOUCHED);
  writeFileSync(marked, readFileSync(marked, 'utf8').replace('</main>', '<!-- kept --></main>'));
  write(
    ESSAY,
    'Honey bees',
    '## Why do bees dance? {/* #dance */}\n\nTo tell where flowers are.\n\n```js\nbuzz();\n```\n\n## Do bees sleep? {/* #sleep */}\n\nYes.\n\n## How far do bees fly? {/* #far */}\n\nFive kilometres.\n',
  );
  write('notes/flies.mdx', 'Flies', 'They fly.\n');
  await writeBeside(90, 'Another view.', [{ day: '2026-11-24', note: 'The picture is larger.' }]);
  again = buildSite(folder, content);
  const elsewhere = temporaryFolder();
  fresh = treeOf(buildSite(elsewhere, content).dist);
  rmSync(elsewhere, { recursive: true });
}, 900_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('makes no page anew that nothing has changed of', () => {
  expect(again.said).toMatch(/^Built/);
  expect(readFileSync(join(again.dist, UNTOUCHED), 'utf8')).toContain('<!-- kept -->');
});

it('makes the same site of changed texts as a build that knows nothing of them', () => {
  const marked = new RegExp(`^${UNTOUCHED}`);
  expect(differences(treeOf(again.dist), fresh).filter((file) => !marked.test(file))).toEqual([]);
});

it('makes all anew when what was kept no longer fits', { timeout: 900_000 }, () => {
  const page = join(kept, UNTOUCHED);
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replaceAll(/href="\/_astro\/[^"]+\.css"/g, 'href="/_astro/gone.css"'),
  );
  const { said, status, dist } = buildSite(folder, content);
  expect(said).toMatch(/^Built/);
  expect(status).toBe(0);
  expect(differences(treeOf(dist), fresh)).toEqual([]);
});
