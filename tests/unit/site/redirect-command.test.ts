import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordRedirect } from '../../../src/cli/record/redirect.ts';
import { ledgerPath, readLedgerFile } from '../../../src/content/ledger-file.ts';
import { createAddress } from '../../../src/permalinks/address.ts';
import { writeLedger } from '../../../src/permalinks/ledger-json.ts';
import { resolve } from '../../../src/permalinks/ledger.ts';
import { redirectsOf } from '../../../src/permalinks/redirects.ts';
import { liveAddresses } from '../../document.ts';
import { buildProject, layOutProject, removeFolder, run, temporaryFolder } from '../../gallery/project.ts';
import { essay, writeEssay } from '../../gallery/writing.ts';

const folder = temporaryFolder();
const content = join(folder, 'content');
afterAll(() => removeFolder(folder));

const BASE = { SITE_URL: 'https://example.org/blog' };
const record = (...args: string[]) => run(folder, ['record', ...args], BASE);
const targets = () =>
  Object.fromEntries(
    [...readLedgerFile(content).ledger].flatMap(([from, { to }]) => (to ? [[from, to]] : [])),
  );

const write = (...questions: string[]) =>
  writeEssay(
    content,
    'work',
    essay(
      'Work',
      questions.map((heading) => [heading, `${heading.slice(3, 9)}.`] as const),
    ),
  );

/** Redirects of other sites, each in a form that a browser or an old sitemap gives. */
const FOREIGN = [
  ['/2019/05/my-post.html', '/essays/work/#why', '/2019/05/my-post.html', '/essays/work/#why'],
  ['https://old.example/2018/%C3%A9t%C3%A9', '/essays/work/', '/2018/été/', '/essays/work/'],
  ['2017/e\u0301te\u0301/index.html', '/essays/work/why/', '/2017/été/', '/essays/work/#why'],
  ['/old.php/?utm_source=feed', '/blog/q/1/', '/old.php/', '/essays/work/#why'],
  ['/about-me.html', '/about/', '/about-me.html', '/about/'],
  [
    '/faq.html#Is_it_so',
    'https://example.org/blog/essays/work/#how',
    '/faq.html#Is_it_so',
    '/essays/work/#how',
  ],
  ['/essays/work/#old_anchor', '/essays/work/#how', '/essays/work/#old_anchor', '/essays/work/#how'],
] as const;

describe('npm run record -- --from … --to …', () => {
  beforeAll(async () => {
    layOutProject(folder);
    write('## Why?', '## How?', '## 为什么？');
    expect((await record()).said).toContain('Wrote ');
  });

  it('records addresses that were never published, in any form', async () => {
    const [[from, to], ...others] = FOREIGN;
    expect((await record('--from', from, '--to', to)).said).toContain('which this site never published');
    const live = liveAddresses(content);
    const address = createAddress(BASE.SITE_URL);
    const { ledger, file } = readLedgerFile(content);
    const context = { file, live, paths: new Set<string>(), address, hasGuide: true, today: '2026-02-01' };
    const redirected = others.reduce(
      (before, [old, now]) => recordRedirect(old, now, { ...context, ledger: before }),
      ledger,
    );
    writeFileSync(ledgerPath(content), writeLedger(redirected));
    expect(targets()).toMatchObject(
      Object.fromEntries(FOREIGN.map(([, , recorded, target]) => [recorded, target])),
    );
  });

  it.each([
    [
      'percent-encoded, with origin and base',
      'https://example.org/blog/essays/work/#%E4%B8%BA%E4%BB%80%E4%B9%88',
      '/essays/work/#为什么',
    ],
  ])('takes a published address %s', async (_, from, recorded) => {
    write('## Why?', '## How?');
    expect(
      (await record('--from', from, '--to', 'http://localhost:4321/blog/essays/work/#why:~:text=x')).status,
    ).toBe(0);
    expect(targets()).toMatchObject({ [recorded]: '/essays/work/#why' });
  });

  it('says in one way what it refuses, and writes nothing', async () => {
    const before = readFileSync(join(content, 'permalinks.json'), 'utf8');
    const { status, errors } = await record('--from', '/faq/', '--to', '/essays/work/');
    expect(status).toBe(1);
    expect(errors).toMatch(/^\ncontent\/permalinks\.json:1:1\n {2}\S.*\n {2}→ \S/);
    expect(errors).not.toMatch(/^\s+at /m);
    expect(readFileSync(join(content, 'permalinks.json'), 'utf8')).toBe(before);
  });

  it('builds a page for each of them, and an anchor where links ended in one', async () => {
    const built = await buildProject(folder, { ...BASE, SITE_HOST: 'any' });
    expect(built.status, built.errors).toBe(0);
    const read = (file: string) => readFileSync(join(built.dist, file), 'utf8');
    for (const [, , from, to] of FOREIGN) {
      if (from.includes('#')) continue;
      const html = read(from.endsWith('.html') ? from : `${from}index.html`);
      expect(html).toContain(`/blog${to.replace('#why', 'why/')}`);
    }
    expect(existsSync(join(built.dist, '2019/05/my-post.html/index.html'))).toBe(false);
    const ids = selectAll('.former-anchor', fromHtml(read('essays/work/index.html'))).map(
      ({ properties }) => properties.id,
    );
    expect(ids).toEqual(expect.arrayContaining(['Is_it_so', 'old_anchor', '为什么']));
    const redirects = read('_redirects');
    expect(redirects).toContain('/blog/old.php/ /blog/essays/work/why/ 301\n');
    expect(redirects).toContain('/blog/old.php /blog/essays/work/why/ 301\n');
    expect(read('rss.xml')).toContain(':essays/work</guid>');
  });

  it('refuses a page at an address that redirects for another site', async () => {
    await record('--from', '/essays/work/later/', '--to', '/essays/work/');
    write('## Why?', '## How?', '## Later?');
    expect((await record()).errors).toContain('/essays/work/later/ redirects to');
    write('## Why?', '## How?');
  });
});

describe('npm run record', () => {
  it.each([
    ['a link that leads nowhere', '## Why?\n\n[x](/nowhere/)\n'],
    ['an answer that nobody wrote', '## Why?\n\nIts answer.\n'],
  ])('records nothing of an essay that no build could serve: %s', async (_, text, fields = '') => {
    const before = readFileSync(join(content, 'permalinks.json'), 'utf8');
    writeEssay(
      content,
      'other',
      `---\ntitle: O\ndescription: So.\npublished: 2026-01-01\n${fields}---\n\n${text}`,
    );
    const { status, errors } = await record();
    expect(status, errors).toBe(1);
    expect(errors).toContain('content/essays/other/index.mdx:');
    expect(readFileSync(join(content, 'permalinks.json'), 'utf8')).toBe(before);
  });
});

describe('an essay that is renamed', () => {
  const project = temporaryFolder();
  const texts = join(project, 'content');
  afterAll(() => removeFolder(project));
  const command = (...args: string[]) => run(project, ['record', ...args], BASE);
  const work = essay('Work', [['## Why alpha?', 'So.']]);
  const other = (link: string) => essay('Other', [['## Who bravo?', `[She](${link}).`]]);

  beforeAll(async () => {
    layOutProject(project);
    writeEssay(texts, 'work', work);
    writeEssay(texts, 'other', other('/essays/work/why-alpha/'));
    expect((await command()).said).toContain('Wrote ');
    rmSync(join(texts, 'essays/work'), { recursive: true });
    writeEssay(texts, 'labour', work);
  });

  it('is named where the owner’s own links to it are refused', async () => {
    const { errors } = await command();
    expect(errors).toContain('If it is /essays/labour/why-alpha/ now');
    expect(errors).toContain('--from "/essays/work/" --to "/essays/labour/"');
  });

  it('takes one command, after which old links of its own site work, too', async () => {
    const moved = await command('--from', '/essays/work/', '--to', '/essays/labour/');
    expect(moved.status, moved.errors).toBe(0);
    expect(moved.said).not.toContain('Still to fix');
    expect((await command('--check')).said).toContain('The ledger is up to date.');
    const { said } = await run(project, ['lint-content'], BASE);
    expect(said).toContain('Write: /essays/labour/why-alpha/');
  });

  it('is recorded before all else is in order', async () => {
    writeEssay(texts, 'other', other('/nowhere/'));
    rmSync(join(texts, 'essays/labour'), { recursive: true });
    writeEssay(texts, 'toil', work);
    const moved = await command('--from', '/essays/labour/', '--to', '/essays/toil/');
    expect(moved.status, moved.errors).toBe(0);
    expect(moved.said).toContain('Still to fix');
    const { ledger } = readLedgerFile(texts);
    expect(resolve(ledger, '/essays/work/#why-alpha')).toBe('/essays/toil/#why-alpha');
    expect(redirectsOf(ledger)).toContainEqual(
      expect.objectContaining({ from: '/q/2/', to: '/essays/toil/why-alpha/' }),
    );
  });
});
