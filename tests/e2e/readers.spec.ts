import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from '@playwright/test';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { essay, publish, put } from '../unit/site/author.ts';
import { buildSite, contentOf, temporaryFolder } from '../unit/site/build-site.ts';
import { serve } from './serve.ts';

const folder = temporaryFolder();
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isInstalled = (command: string) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

interface Shown {
  guid: string;
  title: string;
  content: string;
}

/** A subscriber with newsboat: what the reader holds of a feed after looking into it. */
function subscribe(name: string, feed: string): () => Shown[] {
  const home = join(folder, name);
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'urls'), `${feed}\n`);
  return () => {
    const cache = resolve(home, 'cache.db');
    const { status, stderr } = spawnSync(
      'newsboat',
      ['-u', resolve(home, 'urls'), '-c', cache, '-C', '/dev/null', '-x', 'reload'],
      { encoding: 'utf8', env: { ...process.env, HOME: resolve(home) } },
    );
    expect(status, stderr).toBe(0);
    const items = new DatabaseSync(cache)
      .prepare('SELECT guid, title, content FROM rss_item WHERE deleted = 0')
      .all();
    return items as unknown as Shown[];
  };
}

const wordsOf = (html: string) => toString(fromHtml(html, { fragment: true })).replace(/\s+/g, ' ');

test.describe('newsboat', () => {
  test.skip(!isInstalled('newsboat'), 'newsboat is not installed: apt-get install newsboat');

  for (const file of ['rss.xml', 'atom.xml']) {
    test(`shows the whole essay from ${file}`, async ({ page, baseURL }) => {
      const [item, ...more] = subscribe(file, new URL(file, baseURL).href)();
      expect(more).toEqual([]);
      expect(item?.title).toBe('Why I Quit Data Science');
      const shown = wordsOf(item?.content ?? '');
      await page.goto('essays/why-i-quit-data-science/');
      for (const heading of await page.locator('.answer h2').allInnerTexts())
        expect(shown).toContain(heading.trim());
      for (const paragraph of await page.locator('.passage > p, .answer > p').allInnerTexts()) {
        expect(shown).toContain(paragraph.replace(/\s+/g, ' '));
      }
      expect(item?.content.match(/<img /g)).toHaveLength(3);
    });
  }

  test('shows a revised answer as the entry it was, and a renamed essay too', async () => {
    test.setTimeout(120_000);
    const content = contentOf(folder);
    const env = { CONTENT_DIR: `./${content}` };
    const write = (slug: string, text: string) =>
      put(
        content,
        slug,
        essay('On work', ['## Why alpha? {/* #alpha */}', text], ['## How bravo? {/* #bravo */}', 'So.']),
      );
    const port = 4484;
    const answers = subscribe('answers', `http://127.0.0.1:${port}/answers/rss.xml`);
    const essays = subscribe('essays', `http://127.0.0.1:${port}/rss.xml`);
    const look = async () => {
      expect(buildSite(folder, content).said).toMatch(/^Built /);
      const server = await serve(join(folder, 'dist'), port, env);
      const shown = { answers: answers(), essays: essays() };
      await server.stop();
      return shown;
    };

    write('work', 'First words.');
    publish(content);
    const before = await look();
    expect(before.answers.map(({ title }) => title).toSorted()).toEqual(['How bravo?', 'Why alpha?']);

    rmSync(join(content, 'essays/work'), { recursive: true });
    write('labour', 'Other words.');
    publish(content, '--from', '/essays/work/', '--to', '/essays/labour/');
    expect(publish(content)).toContain('Written to');
    const after = await look();
    expect(after.answers.map(({ guid }) => guid).toSorted()).toEqual(
      before.answers.map(({ guid }) => guid).toSorted(),
    );
    expect(after.essays.map(({ guid }) => guid)).toEqual(before.essays.map(({ guid }) => guid));
    const alpha = after.answers.find(({ title }) => title === 'Why alpha?');
    expect(alpha?.content).toContain('Other words.');
    expect(readFileSync(join(folder, 'dist/answers/rss.xml'), 'utf8')).toContain('/essays/labour/alpha/');
  });
});
