import './report-load-errors.ts';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { closestMatch } from '../diagnostics/closest-match.ts';
import { fileServer } from '../hosting/file-server.ts';
import { paths } from '../permalinks/paths.ts';
import { site } from '../site.ts';
import { findBrowser, thisMachine } from './browser.ts';
import { commandLine } from './command-line.ts';
import { setPdfDate } from './pdf-date.ts';

/** Time-out of the browser: a busy machine takes as long as it takes, and whoever waits can end the command. */
const NEVER = 0;

const { values, positionals } = commandLine('pdf');

try {
  const built = essaysIn(values.site);
  const essays = positionals.length > 0 ? positionals.map((slug) => checkedSlug(slug, built)) : built;
  await mkdir(values.outDir, { recursive: true });
  for (const file of await print(essays)) console.log(`Wrote ${file}`);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

/** Sets essays as books, one after another, in the browser that the tests find. */
async function print(essays: readonly string[]): Promise<string[]> {
  const server = createServer(fileServer(resolve(values.site), site.address)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const executablePath = findBrowser(await thisMachine());
  const { chromium } = await import('@playwright/test');
  // Chromium's sandbox does not work for root, which is who runs commands in many containers.
  const browser = await chromium.launch({
    executablePath,
    timeout: NEVER,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const files: string[] = [];
    for (const essay of essays) {
      const page = await browser.newPage({ colorScheme: 'light', reducedMotion: 'reduce' });
      page.setDefaultTimeout(NEVER);
      // Read as if from its own address, so that the links of the book lead there.
      await page.route(`${site.address.origin}/**`, async (route) => {
        const { pathname } = new URL(route.request().url());
        const url = `http://127.0.0.1:${port}${pathname}`;
        await route.fulfill({ response: await route.fetch({ url, timeout: NEVER }) });
      });
      // A figure that is hydrated while it is printed would be another one each time.
      await page.route('**/*.js', (route) => route.abort());
      await page.goto(site.address.absolute(paths.essay(essay)));
      await page.emulateMedia({ media: 'print' });
      // Pictures that wait for a reader to come near would be missing.
      await page.evaluate(async () => {
        for (const picture of document.images) picture.loading = 'eager';
        await Promise.all([...document.images].map((picture) => picture.decode().catch(() => undefined)));
        await document.fonts.ready;
      });
      const day = await page
        .locator('meta[property="article:modified_time"], meta[property="article:published_time"]')
        .last()
        .getAttribute('content');
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true, outline: true, tagged: true });
      const file = join(values.outDir, `${essay}.pdf`);
      await writeFile(file, setPdfDate(pdf, new Date(day ?? 0)));
      files.push(file);
      await page.close();
    }
    return files;
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

/** Slugs of the essays of a built site. */
function essaysIn(folder: string): string[] {
  const essays = join(folder, paths.essays);
  if (!existsSync(essays))
    throw new Error(`There is no built site in ${folder}/. Build it first: npm run build`);
  return readdirSync(essays, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(essays, `${entry.name}.md`)))
    .map(({ name }) => name)
    .toSorted();
}

function checkedSlug(slug: string, essays: readonly string[]): string {
  if (essays.includes(slug)) return slug;
  const meant = closestMatch(slug, essays);
  throw new Error(
    `There is no essay "${slug}" in ${values.site}/. ${
      meant ? `Did you mean: npm run pdf -- ${meant}` : `Essays: ${essays.join(', ')}`
    }`,
  );
}
