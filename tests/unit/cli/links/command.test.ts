import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';

mkdirSync('.cache', { recursive: true });
const folder = mkdtempSync('.cache/links-');
const server = createServer((request, response) =>
  response.writeHead(request.url === '/kept' ? 200 : 404).end(),
);
let host: string;

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function links(words: string, ...args: string[]): Promise<{ code: number; said: string }> {
  mkdirSync(join(folder, 'notes'), { recursive: true });
  writeFileSync(
    join(folder, 'notes/a.mdx'),
    `---\ntitle: A note\ndescription: A note that links to other sites.\npublished: 2026-11-23\n---\n\n${words}\n`,
  );
  const run = spawn(process.execPath, ['src/cli/links.ts', ...args], {
    env: { ...process.env, CONTENT_DIR: `./${folder}` },
  });
  const [said, [code]] = await Promise.all([text(run.stdout), once(run, 'close') as Promise<[number]>]);
  return { code, said };
}

it('says where a link is gone, notes down what it learned, and asks again only what it has to', async () => {
  const words = `One is [kept](${host}/kept), another is [lost](${host}/lost).`;
  const first = await links(words);
  expect(first.said).toContain('2 links to other sites, 2 to check.');
  expect(first.said).toContain(`${folder}/notes/a.mdx:7:`);
  expect(first.said).toContain(`${host}/lost is broken: 404 Not Found.\n  → Link to an archived copy`);
  expect(first.code).toBe(1);
  expect(readFileSync(join(folder, 'links.json'), 'utf8')).toMatch(/\/kept": \{"seen":"\d{4}-\d\d-\d\d"/);
  const second = await links(words);
  expect(second.said).toContain('2 links to other sites, 1 to check.');
  expect((await links(words, '--all')).said).toContain('2 to check.');
  expect((await links(words, '--list')).said).toMatch(/a\.mdx:7:\d+ {2}http.*\/kept\n.*\/lost\n$/);
});

it('says so when nothing can be reached, and learns nothing from it', async () => {
  rmSync(join(folder, 'links.json'), { force: true });
  const brief = createServer();
  await once(brief.listen(0, '127.0.0.1'), 'listening');
  const { port } = brief.address() as AddressInfo;
  await once(brief.close(), 'close');
  const { code, said } = await links(`See [this](http://127.0.0.1:${port}/).`);
  expect(said).toContain('1 link to another site, 1 to check.');
  expect(said).toContain('Check your network connection');
  expect(code).toBe(0);
  expect(existsSync(join(folder, 'links.json'))).toBe(false);
});
