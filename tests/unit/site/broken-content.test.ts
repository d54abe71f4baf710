import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildSite, contentOf, temporaryFolder } from './build-site.ts';

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function said(...essays: string[]): string {
  rmSync(join(folder, 'content'), { recursive: true, force: true });
  const { status, said: message } = buildSite(
    folder,
    contentOf(folder, ...essays.map((essay) => `broken/${essay}`)),
  );
  expect(status).toBe(1);
  return message;
}

describe('a build of content that has to be mended', () => {
  it('says everything at once, in the order of the files', () => {
    expect(said('wrong-date', 'unknown-field', 'Bad_Name')).toBe(`
content/essays/Bad_Name/index.mdx:1:1
  The name "Bad_Name" cannot be an essay's address.
  → Name the folder with lower-case letters, digits and hyphens: bad-name/index.mdx

content/essays/unknown-field/index.mdx:4:1
  The front matter has a field "publishd" that is not known.
  → Did you mean "published"?

content/essays/wrong-date/index.mdx:4:1
  The field "published" is not a date of the form 2026-11-23 (year, month, day, without quotes).
  → Write in the front matter: published: 2026-11-23

content/essays/wrong-date/index.mdx:5:1
  The field "topics" is not a list of texts, as in [careers].
  → Write in the front matter: topics: [careers, learning]

4 things to mend. Nothing was published; the last build is as it was.

`);
  });

  it('names the place of an expression that fails when its page is made', () => {
    expect(said('../site/failing-expression')).toBe(`
content/essays/failing-expression/index.mdx:9:5
  Cannot read properties of undefined (reading 'name')
  → Mend the expression; where { is meant as a character, write \\{.

`);
  });

  it('names it where the expression needs what the text imports', () => {
    expect(said('../site/failing-import')).toBe(`
content/essays/failing-import/index.mdx:11:5
  Cannot read properties of undefined (reading 'letter')
  → Mend the expression; where { is meant as a character, write \\{.

`);
  });

  it('leaves the last build as it was, and is found again by the next run', () => {
    mkdirSync(join(folder, 'dist'), { recursive: true });
    writeFileSync(join(folder, 'dist/kept.html'), 'kept');
    const message = said('missing-field');
    expect(message).toContain(
      '\n\nOne thing to mend. Nothing was published; the last build is as it was.\n\n',
    );
    expect(said('missing-field')).toBe(message);
    expect(readFileSync(join(folder, 'dist/kept.html'), 'utf8')).toBe('kept');
    expect(existsSync(join(folder, 'dist/index.html'))).toBe(false);
  });
});
