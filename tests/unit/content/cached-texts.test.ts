import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkContent, type ReadText } from '../../../src/content/check-content.ts';
import { createAddress } from '../../../src/permalinks/address.ts';

const ESSAY = 'essays/why-i-quit-data-science/index.mdx';
const address = createAddress('https://example.org/');

let content = '';
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync('tests/fixtures/example', content, { recursive: true });
});
afterEach(() => rmSync(content, { recursive: true }));

const check = (cache?: Map<string, ReadText>) =>
  checkContent({ content, language: 'en', address, today: new Date('2026-12-01'), ...(cache && { cache }) });

it('says the same of texts that it knows', () => {
  const cache = new Map<string, ReadText>();
  const first = check(cache);
  expect(cache.size).toBeGreaterThan(3);
  expect(check(cache)).toEqual(first);
  expect(first).toEqual(check());
});

it('reads a text again that has changed, and no other', () => {
  const cache = new Map<string, ReadText>();
  check(cache);
  const before = new Map(cache);
  const file = join(content, ESSAY);
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nSee [nothing](/essays/nothing/).\n`);
  const { problems } = check(cache);
  expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('/essays/nothing/')]);
  expect([...cache].filter(([path, text]) => before.get(path) !== text).map(([path]) => path)).toEqual([
    expect.stringContaining(ESSAY),
  ]);
});

it('reads a text again when a picture beside it is gone', () => {
  const cache = new Map<string, ReadText>();
  const file = join(content, ESSAY);
  writeFileSync(
    join(content, 'essays/why-i-quit-data-science/new.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
  );
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n![A line](./new.svg)\n`);
  expect(check(cache).problems).toEqual([]);
  rmSync(join(content, 'essays/why-i-quit-data-science/new.svg'));
  expect(check(cache).problems).toHaveLength(1);
});
