import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feedProblems } from '../../feed-rules/feed-rules.ts';
import { htmlProblems } from '../../html-rules.ts';
import { BUILD_ARGS, layOutProject, removeFolder, run, temporaryFolder } from '../../gallery/project.ts';
import { write } from '../../gallery/writing.ts';

const folder = temporaryFolder();
const ANCHOR = '/essays/an-example/';

const DESCRIPTION = 'Long answers to what people ask about bees.';

const ANSWERS = [
  ...['--name', 'Bees, Briefly', '--description', DESCRIPTION],
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
      'Cannot ask without a terminal. Add --description, --address, --language, --author, --licence, --social, or --yes',
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
    expect(said).toMatch(
      /^--address\n {2}The field "address" is "bees.example", which is not an absolute URL\.$/m,
    );
    expect(said).toMatch(/^--language$/m);
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
    expect(JSON.parse(read('package.json'))).toMatchObject({
      name: 'bees-briefly',
      description: DESCRIPTION,
    });
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
    // There are no notes to lead to.
    expect(read('dist/404.html')).not.toContain('href="/why/notes/"');
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

  /** Runs the command with an answer a line. */
  const piped = (...lines: string[]) => run(folder, ['init'], {}, `${lines.join('\n')}\n`);

  const ANSWERED = [
    ...['Hives', 'Letters on hives.', 'https://ada.github.io/hives', 'pt-BR', ''],
    ...['Ada Byron', 'https://ada.example/', '', 'CC BY', '2', 'none', ''],
  ];

  it('takes its answers from a file, and proposes what follows from those before', async () => {
    const { status, said } = await piped(...ANSWERED);
    expect(said).toContain('[github-pages]: ');
    expect(said).toContain(`[ada.github.io,${new Date().getUTCFullYear()}]: `);
    expect(said).toContain('2  CC BY 3.0  https://creativecommons.org/licenses/by/3.0/');
    expect(said.match(/^ {2}npm run /gm)).toHaveLength(3);
    expect(status).toBe(0);
    const asked = ['Address of the site', 'own website'].map((words) => said.indexOf(words));
    expect(asked).toEqual(asked.toSorted((one, other) => one - other));
    const source = read('src/site.ts');
    for (const line of [
      "address: 'https://ada.github.io/hives',",
      "locale: 'pt_BR',",
      "host: 'github-pages',",
      "author: { name: 'Ada Byron', address: 'https://ada.example/' },",
      "licence: { name: 'CC BY 3.0', address: 'https://creativecommons.org/licenses/by/3.0/' },",
      'social: [],',
    ])
      expect(source).toContain(line);
  });

  it('can be run again, and keeps what nothing is said of', async () => {
    const before = read('src/site.ts');
    expect((await piped(...Array.from({ length: 12 }, () => ''))).status).toBe(0);
    expect(read('src/site.ts')).toBe(before);
    expect((await piped(...ANSWERED)).status).toBe(0);
    expect(read('src/site.ts')).toBe(before);
  });

  it('writes nothing if an answer cannot be, or one is missing', async () => {
    const before = read('src/site.ts');
    const wrong = await piped('Hives', 'Letters.', 'hives');
    expect(wrong.said).toContain('"address" is "hives", which is not an absolute URL.');
    const none = await piped(...ANSWERED.slice(0, 8), 'CC BY', '7');
    expect(none.said).toContain('"7" is none of them; write a number from 1 to 4.');
    const short = await piped('Hives');
    expect(short.said).toContain('The input ended before an answer to “Description”.');
    const long = await piped(...ANSWERED, 'n', 'y');
    expect(long.errors).toContain('2 lines were not used: "n", "y"');
    for (const { status, errors } of [wrong, none, short, long]) {
      expect(status).toBe(1);
      expect(errors).toMatch(/^Nothing was written\.$/m);
    }
    expect(read('src/site.ts')).toBe(before);
  });

  it('says what may still change once something is published', async () => {
    write(folder, 'content/permalinks.json', ledger('/essays/mine/'));
    const { status, said } = await piped(...ANSWERED);
    expect(status).toBe(1);
    expect(said).toContain('You may change everything there but tagAuthority');
    const forced = await run(folder, ['init', '--force', '--yes', '--address', 'https://other.example']);
    expect(forced.status).toBe(0);
    expect(read('src/site.ts')).toContain("address: 'https://other.example'");
    expect(read('src/site.ts')).toContain("tagAuthority: 'ada.github.io,");
  });
});
