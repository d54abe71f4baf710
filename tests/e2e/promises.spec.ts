import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { readLedger } from '../../src/permalinks/ledger-json.ts';
import { essay, publish, put } from '../unit/site/author.ts';
import { buildSite, contentOf, temporaryFolder } from '../unit/site/build-site.ts';
import { serve } from './serve.ts';

const folder = temporaryFolder();
let content: string;
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Follows the commands that the build names as cures until it is content; says what it complained of. */
function followCures(): string {
  let complaints = '';
  for (let round = 0; round < 10; round += 1) {
    const { status, said } = buildSite(folder, content);
    if (status === 0) return complaints;
    complaints += said;
    const [, from = '', to = ''] = /--from "([^"]+)" --to "([^"]+)"/.exec(said) ?? [];
    expect(publish(content, '--from', from, '--to', to), said).toContain(`→ ${from} leads to ${to}`);
  }
  throw new Error(`The cures do not cure:\n${complaints}`);
}

/** What a reader without scripts sees at an address, after the redirects and the one link that is offered. */
async function textAt(page: Page, url: URL): Promise<string> {
  await page.goto(url.href);
  // An instant redirect may begin after the page itself has loaded.
  if ((await page.locator('meta[http-equiv=refresh]').count()) > 0) {
    await page.waitForURL((now) => now.pathname !== url.pathname);
  }
  const { hash, pathname } = new URL(page.url());
  if (hash === '') return page.locator('main').innerText();
  const place = page.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`);
  await expect(place, `the place of ${page.url()}`).toHaveCount(1);
  const link = place.getByRole('link');
  const isHeading = await place.evaluate((element) => /^H[1-6]$/.test(element.tagName));
  if (!isHeading && (await link.count()) > 0) {
    const href = (await link.getAttribute('href')) ?? '';
    return textAt(page, new URL(href, new URL(pathname, page.url())));
  }
  if (isHeading) return place.innerText();
  return page
    .locator(`[id="${decodeURIComponent(hash.slice(1))}"] ~ :is(h1, h2, h3)`)
    .first()
    .innerText();
}

test.describe('promises to people who link here', () => {
  /** Each address of the first publication, and a word that is found wherever it leads. */
  let promised: [address: string, word: string][];

  test.beforeAll(() => {
    test.setTimeout(180_000);
    content = contentOf(folder);
    put(
      content,
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
    put(content, 'life', essay('On life', ['## What is foxtrot? {/* #foxtrot */}', 'A dance.']));
    expect(publish(content)).toContain('No. 5');
    expect(buildSite(folder, content).said).toMatch(/^Built /);
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

  test('are kept when questions are reworded, one goes to another essay, a part is deleted and an essay renamed', async ({
    browser,
  }) => {
    test.setTimeout(180_000);
    put(
      content,
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
      content,
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
    expect(publish(content)).toContain('Written to');
    expect(publish(content, '--check')).toContain('Everything published is in the ledger.');
    expect(buildSite(folder, content).said).toMatch(/^Built /);

    const server = await serve(join(folder, 'dist'), 4480, { CONTENT_DIR: `./${content}` });
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const [address, word] of promised) {
      const deleted = word === 'charlie';
      const text = await textAt(page, new URL(address, server.address));
      expect(text, address).toMatch(deleted ? /On work|bravo/ : new RegExp(word));
    }
    await context.close();
    await server.stop();
    expect(existsSync(join(folder, 'dist/q/6'))).toBe(false);
    const sitemap = readFileSync(join(folder, 'dist/sitemap-0.xml'), 'utf8');
    expect(sitemap).not.toContain('/work/');
    expect(sitemap).not.toContain('/q/');
    expect(readdirSync(join(folder, 'dist/q'))).toHaveLength(5);
  });
});
