import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feedProblems } from '../../feed-rules/feed-rules.ts';
import { htmlProblems } from '../../html-rules.ts';
import { BUILD_ARGS, layOutProject, removeFolder, run, temporaryFolder } from '../../gallery/project.ts';
import { write } from '../../gallery/writing.ts';

const folder = temporaryFolder();
const ANCHOR = '/essays/an-example/';

const ANSWERS = [
  ...['--name', 'Bees, Briefly', '--description', 'Long answers to what people ask about bees.'],
  ...['--author', 'Ada Byron', '--address', 'https://bees.example/why', '--language', 'en-GB'],
  ...['--licence', 'CC BY-SA', '--social', 'Mastodon=https://mastodon.example/@ada'],
];

const read = (file: string) => readFileSync(join(folder, file), 'utf8');

const ledger = (...addresses: string[]) =>
  JSON.stringify({
    version: 1,
    addresses: Object.fromEntries(
      addresses.map((address) => [address, { published: '2026-11-23', text: 'Why?' }]),
    ),
  });

beforeAll(() => {
  layOutProject(folder);
  // As it is shipped, whatever the owner has made of it.
  cpSync('tests/fixtures/site.ts.txt', join(folder, 'src/site.ts'));
  cpSync('.prettierrc.json', join(folder, '.prettierrc.json'));
  const essay =
    '---\ntitle: Why?\ndescription: So.\npublished: 2026-11-23\n---\n\n## Why? {/* #why */}\n\nSo.\n';
  write(folder, 'content/essays/an-example/index.mdx', essay);
  write(folder, 'content/data/career-ladders.yaml', 'of no use to anybody else');
  write(
    folder,
    'content/example.json',
    JSON.stringify({ essays: ['an-example'], notes: [], data: { 'career-ladders.yaml': 'CareerLadder' } }),
  );
});

afterAll(() => removeFolder(folder));

describe('npm run init', () => {
  it('says what is missing where there is nobody to ask', async () => {
    const { status, said } = await run(folder, ['init', '--name', 'Bees']);
    expect(status).toBe(1);
    expect(said).toContain(
      'Cannot ask without a terminal. Add --description, --author, --address, --language, --licence, --social, or --yes',
    );
  });

  it('writes nothing that cannot be, and says all of it', async () => {
    const before = read('src/site.ts');
    const { status, said } = await run(folder, [
      'init',
      '--yes',
      '--address',
      'bees.example',
      '--language',
      'english',
    ]);
    expect(status).toBe(1);
    expect(said).toContain('The field "address" is "bees.example", which is not an absolute URL.');
    expect(said).toContain('The field "language" is "english", which is not a language tag.');
    expect(read('src/site.ts')).toBe(before);
  });

  it('refuses where somebody has published already', async () => {
    write(folder, 'content/permalinks.json', ledger(ANCHOR, '/essays/mine/', '/essays/mine/#why'));
    const { status, said } = await run(folder, ['init', ...ANSWERS, '--empty']);
    expect(status).toBe(1);
    expect(said).toContain('the ledger lists /essays/mine/ and 1 more.');
    expect(said).toContain('--force');
    expect(existsSync(join(folder, 'content/essays/an-example'))).toBe(true);
  });

  it('makes a site of its own, without the example, that builds', async () => {
    write(folder, 'content/permalinks.json', ledger(ANCHOR, `${ANCHOR}#why`));
    const { status, said } = await run(folder, ['init', ...ANSWERS, '--empty']);
    expect(said).toContain('npm run new essay');
    expect(status).toBe(0);
    expect(read('content/permalinks.json')).toBe('{\n  "version": 1,\n  "addresses": {}\n}\n');
    for (const gone of ['essays/an-example', 'data/career-ladders.yaml', 'example.json'])
      expect(existsSync(join(folder, 'content', gone))).toBe(false);
    expect(read('src/site.ts')).toContain("  tagAuthority: 'bees.example,20");
    expect(read('src/site.ts')).toContain('/** Who writes:');
    expect(JSON.parse(read('package.json'))).toMatchObject({ name: 'bees-briefly' });
    expect(JSON.parse(read('package-lock.json'))).toMatchObject({
      name: 'bees-briefly',
      packages: { '': { name: 'bees-briefly' } },
    });

    // A format that is left out, as an owner would.
    write(folder, 'src/site.ts', read('src/site.ts').replace(/ feeds: \[.*?\]/s, " feeds: ['rss', 'json']"));
    const built = await run(folder, BUILD_ARGS);
    expect(built.said).toContain('Built dist');
    const home = read('dist/index.html');
    expect(home).toContain('<title>Bees, Briefly</title>');
    expect(home).toContain('No essays yet.');
    expect(home).not.toContain('npm run');
    expect(home).toContain('<a href="https://mastodon.example/@ada" rel="me"');
    expect(home).toContain('href="/why/essays/"');
    for (const page of [
      'index',
      'essays/index',
      'faq/index',
      'notes/index',
      'tags/index',
      'about/index',
      '404',
    ])
      expect(read(`dist/${page}.html`)).not.toContain('Asked');
    expect((await htmlProblems(join(folder, 'dist'))).problems).toEqual([]);
    const feeds = ['rss.xml', 'feed.json', 'answers/rss.xml', 'answers/feed.json'];
    const at = (file: string): [string, string] => [`https://bees.example/why/${file}`, read(`dist/${file}`)];
    expect(feedProblems(new Map(feeds.map(at)))).toEqual([]);
    expect(existsSync(join(folder, 'dist/atom.xml'))).toBe(false);
    expect(`${home}${read('dist/subscribe/index.html')}`).not.toMatch(/atom\.xml|>Atom</);
  });
});
