import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  commandIn,
  copyEssays,
  layOutProject,
  removeFolder,
  temporaryFolder,
} from '../../gallery/project.ts';

const folder = temporaryFolder();
/** Files of the owner, whose names are odd. */
const OWNED = ['paper (1).pdf', 'c#.pdf', 'a&b.pdf', 'why?.pdf', '100%.pdf', 'demo/index.html'];
/** Anchor of a question of the essay. */
const ASKED = 'code';
/** Time for a change to be on the page, far more than any machine needs. */
const LONG = { timeout: 300_000, interval: 200 };
let server: ChildProcess;
let at: string;

/** Saves a file with a change. */
function change(file: string, from: string, to: string): void {
  const before = readFileSync(file, 'utf8');
  expect(before).toContain(from);
  writeFileSync(file, before.replace(from, to));
}

beforeAll(async () => {
  copyEssays(folder, 'site/elements', 'site/a-draft', 'site/charts');
  const charts = join(folder, 'content/essays/charts');
  mkdirSync(join(charts, 'data'));
  renameSync(join(charts, 'days.yaml'), join(charts, 'data/days.yaml'));
  change(join(charts, 'index.mdx'), './days.yaml', './data/days.yaml');
  layOutProject(folder);
  const published = '2026-01-01';
  const ledger = {
    '/essays/elements/': { published, text: 'Elements' },
    [`/essays/elements/#${ASKED}`]: { published, number: 1, text: 'Why?' },
    '/essays/früher/': { published, text: 'Before', to: '/essays/elements/' },
  };
  writeFileSync(join(folder, 'content/permalinks.json'), JSON.stringify({ version: 1, addresses: ledger }));
  for (const file of OWNED) {
    mkdirSync(dirname(join(folder, 'public', file)), { recursive: true });
    writeFileSync(join(folder, 'public', file), file);
  }
  const { args, options } = commandIn(folder, ['dev'], { NODE_ENV: 'development' });
  server = spawn(process.execPath, args, { ...options, stdio: ['ignore', 'pipe', 'inherit'] });
  at = await new Promise<string>((resolve, reject) => {
    let said = '';
    server.stdout?.on('data', (part: Buffer) => {
      said += part.toString();
      const [, address] = /(http:\/\/localhost:\d+\/)/.exec(said) ?? [];
      if (address) resolve(address);
    });
    server.once('exit', () => reject(new Error(said)));
  });
}, 600_000);

afterAll(async () => {
  server.removeAllListeners('exit');
  const gone = once(server, 'exit');
  server.kill();
  await gone;
  removeFolder(folder);
});

describe('the site while it is written', () => {
  it('asks for nothing that is not there', async () => {
    const html = await (await fetch(`${at}about/`)).text();
    const asked = [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="(\/[^"]+)"/g)].map(
      ([, path = '']) => path.replaceAll('&amp;', '&'),
    );
    expect(asked.length).toBeGreaterThan(3);
    for (const path of asked) expect((await fetch(new URL(path, at))).status, path).toBe(200);
  });

  it('shows drafts, marked', async () => {
    const page = await fetch(`${at}essays/a-draft/`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Draft');
  });

  it.each(['square.png', 'slope.jpg', 'circle.svg?again'])(
    'has %s at its permanent address',
    async (picture) => {
      const response = await fetch(`${at}essays/elements/${picture}`);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toMatch(/^image\//);
    },
  );

  it.each(OWNED)('has the owner’s file %s where a built site has it', async (file) => {
    const path = file
      .split('/')
      .map(encodeURIComponent)
      .join('/')
      .replace(/index\.html$/, '');
    const response = await fetch(`${at}${path}`);
    expect([response.status, await response.text()]).toEqual([200, file]);
  });

  it.each([
    ['q/1/', `/essays/elements/${ASKED}/`],
    ['essays/früher/?from=feed', '/essays/elements/'],
  ])('leads from %s to %s', async (from, to) => {
    const response = await fetch(at + from);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect([response.status, await response.text()]).toEqual([
      200,
      expect.stringContaining(`http-equiv="refresh" content="0; url=${to}"`),
    ]);
  });

  it('has nothing at a short address that no question has', async () => {
    expect((await fetch(`${at}q/2/`)).status).toBe(404);
  });

  it('shows what an author imports into a text, and no longer when it was taken out', async () => {
    const draft = join(folder, 'content/essays/a-draft');
    const text = join(draft, 'index.mdx');
    const before = readFileSync(text, 'utf8');
    const html = async () => (await fetch(`${at}essays/a-draft/`)).text();
    await html();
    writeFileSync(join(draft, 'Box.astro'), '<p>From a component of the author.</p>');
    const imported = before.replace('\n## ', "\nimport Box from './Box.astro'\n\n## ");
    writeFileSync(text, `${imported}\n\n<Box />\n`);
    await expect.poll(html, LONG).toContain('From a component of the author.');
    writeFileSync(text, `${before}\n\nNothing else.\n`);
    await expect.poll(html, LONG).toContain('Nothing else.');
    expect(await html()).not.toContain('From a component of the author.');
  }, 600_000);

  it.each([
    ['pay.csv', '2026,121', '2026,987.5'],
    ['data/days.yaml', 'Monday: 31', 'Monday: 987.6'],
  ])(
    'draws a chart again when its data in %s was saved',
    async (file, from, to) => {
      const html = async () => (await fetch(`${at}essays/charts/`)).text();
      const [shown = ''] = /987\.\d/.exec(to) ?? [];
      expect(await html()).not.toContain(shown);
      change(join(folder, 'content/essays/charts', file), from, to);
      await expect.poll(html, LONG).toContain(shown);
    },
    600_000,
  );

  it('has an outline of all questions', async () => {
    expect((await fetch(`${at}_outline/`)).status).toBe(200);
  });
});
