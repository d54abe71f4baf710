import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { buildProject, copyEssays, removeFolder, temporaryFolder } from '../../gallery/project.ts';
import { write } from '../../gallery/writing.ts';
import { LONG, THOROUGH } from '../../thorough.ts';

const folder = temporaryFolder();
afterAll(() => removeFolder(folder));

const UNCHANGED = 'The previous build is still in place.';

beforeEach(() => {
  removeFolder(join(folder, 'content'));
  write(folder, 'dist/kept.html', 'kept');
});

/** What a build of the content says, which has to fail and to leave the last site as it was. */
async function refusal(env: Record<string, string> = {}): Promise<string> {
  const { status, errors } = await buildProject(folder, env);
  expect(status, errors).toBe(1);
  expect(readFileSync(join(folder, 'dist/kept.html'), 'utf8')).toBe('kept');
  expect(existsSync(join(folder, 'dist/index.html'))).toBe(false);
  return errors;
}

describe('a build of content that cannot be published', () => {
  it('says everything at once, in the order of the files', async () => {
    copyEssays(folder, ...['wrong-date', 'unknown-field', 'Bad_Name'].map((name) => `broken/${name}`));
    expect(await refusal()).toBe(`
content/essays/Bad_Name/index.mdx:1:1
  The name "Bad_Name" cannot be an essay's address.
  → Use lower-case letters, digits and hyphens in the folder name: bad-name/index.mdx

content/essays/unknown-field/index.mdx:4:1
  There is no field "publishd" in the front matter of an essay.
  → Did you mean "published"?

content/essays/wrong-date/index.mdx:4:1
  The field "published" is "2026-13-45", not a date.
  → Write year, month and day without quotes: published: 2026-11-23

content/essays/wrong-date/index.mdx:5:1
  The field "topics" is "careers", not a list.
  → Remove it, or write a list: topics: [careers, learning]

4 problems to fix. ${UNCHANGED}

`);
  });

  it('names the place of an expression that fails when its page is rendered', async () => {
    copyEssays(folder, 'site/failing-expression');
    expect(await refusal()).toBe(`
content/essays/failing-expression/index.mdx:9:5
  Cannot read properties of undefined (reading 'name')
  → Fix the expression; for a literal {, write \\{.

`);
  });

  it('names it where the expression needs what the text imports', async ({ skip }) => {
    skip(!THOROUGH, LONG);
    copyEssays(folder, 'site/failing-import');
    expect(await refusal()).toBe(`
content/essays/failing-import/index.mdx:11:5
  Cannot read properties of undefined (reading 'letter')
  → Fix the expression; for a literal {, write \\{.

`);
  });

  it('names a link that only the built page shows to be broken, and an id that a page has twice', async () => {
    cpSync('tests/fixtures/site/made-links', join(folder, 'content/notes/made'), { recursive: true });
    const said = await refusal({ SITE_URL: 'https://example.org/blog' });
    expect(said).toContain('Two elements on the page have the id "main", so a link to it is ambiguous.');
    expect(said).toContain('The link to "/essays/nowhere/" points outside the folder "/blog/"');
    expect(said).toContain('<a href="/essays/nowhere/">the other one</a>');
    expect(said).toMatch(/dist\/notes\/made\/index\.html:\d+:\d+\n/);
    expect(said).toContain(UNCHANGED);
  });
});
