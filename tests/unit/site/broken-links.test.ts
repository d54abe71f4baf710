import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { buildSite, temporaryFolder } from './build-site.ts';

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('stops at a link that only the built page shows to be broken, and at an id that a page has twice', () => {
  const content = join(folder, 'content');
  mkdirSync(join(content, 'notes'), { recursive: true });
  writeFileSync(
    join(content, 'notes/made.mdx'),
    `---
title: Made links
description: Links that expressions make, which can only be seen when the page is there.
published: 2026-11-23
---
<p id={['ma', 'in'].join('')}>See <a href={['', 'essays', 'nowhere', ''].join('/')}>the other one</a>.</p>
`,
  );
  const { status, said } = buildSite(folder, content, { SITE_URL: 'https://example.org/blog' });
  expect(status).toBe(1);
  expect(said).toContain('Two elements of the page have the id "main": a link to it could mean both.');
  expect(said).toContain('The link to "/essays/nowhere/" leaves the folder "/blog/"');
  expect(said).toContain('<a href="/essays/nowhere/">the other one</a>');
  expect(said).toMatch(/dist\/notes\/made\/index\.html:\d+:\d+\n/);
  expect(said).toContain('Nothing was published; the last build is as it was.');
  expect(existsSync(join(folder, 'dist'))).toBe(false);
});
