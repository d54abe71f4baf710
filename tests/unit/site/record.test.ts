import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite, galleryPaths } from '../../gallery/gallery.ts';
import { HISTORY } from '../../gallery/history.ts';
import { layOutProject, removeFolder, run, temporaryFolder } from '../../gallery/project.ts';
import { essay, writeEssay } from '../../gallery/writing.ts';

const folder = temporaryFolder();
afterAll(() => removeFolder(folder));

const record = async (...args: string[]) => (await run(folder, ['record', ...args])).said;

it('everything that this site has published is in its ledger', async () => {
  const { status, said } = await run('.', ['record', '--check']);
  expect(said).toBe('The ledger is up to date.\n');
  expect(status).toBe(0);
});

describe('npm run record, after answers have changed', () => {
  const write = (why: string, how: string) =>
    writeEssay(
      join(folder, 'content'),
      'work',
      essay('On work', [
        ['## Why alpha? {/* #alpha */}', why],
        ['## How bravo? {/* #bravo */}', how],
      ]),
    );

  beforeAll(async () => {
    layOutProject(folder);
    write('So.', 'Thus.');
    expect(await record()).toContain('Wrote ');
    write('So it is.', 'Thus it is.');
  });

  it.each([[[]], [['--check']]])('asks of each whether it is a revision or a correction %s', async (args) => {
    const said = await record(...args);
    expect(said).toContain('index.mdx:7:1\n  The answer to “Why alpha?” has changed since it was published.');
    expect(said).toContain('npm run record -- --revised "/essays/work/#alpha" --note "What changed."');
    expect(said).toContain('2 problems to fix.');
  });

  it('refuses a revision of what has not changed, and one without a note', async () => {
    expect(await record('--revised', '/essays/work/#never', '--note', 'x')).toContain(
      'No published answer has changed at',
    );
    expect(await record('--revised', '/essays/work/#alpha')).toContain('says in one line what changed');
  });

  it('records both, and then finds nothing more to record', async () => {
    const note = 'The sums <were> wrong.';
    const said = await record('--revised', '/essays/work/#alpha', '--note', note, '--corrected');
    expect(said).toContain(`* /essays/work/#alpha  ${note}`);
    expect(await record('--check')).toContain('The ledger is up to date.');
  });
});

describe('a site with a revised answer', () => {
  const { dist } = galleryPaths('after');
  beforeAll(() => builtSite('after'));

  const html = (path: string) => readFileSync(join(dist, path, 'index.html'), 'utf8');
  const revisions = (path: string) =>
    selectAll('.revisions li', fromHtml(html(path))).map((item) =>
      toString(item).replace(/\s+/g, ' ').trim(),
    );

  it('says under the answer when and how it was revised', () => {
    const revised = [expect.stringMatching(/^Revised .*2026.*: The sums <were> wrong\.$/)];
    expect(revisions('essays/labour/leaving')).toEqual(revised);
    expect(revisions('essays/labour')).toEqual(revised);
    expect(revisions('essays/labour/plan')).toEqual([]);
  });

  it('says so to machines', () => {
    expect(html('essays/labour/leaving')).toContain(
      `<meta property="article:modified_time" content="${HISTORY.revised}T`,
    );
    expect(html('essays/labour/leaving')).toContain(`"dateModified":"${HISTORY.revised}"`);
    expect(html('essays/labour/plan')).not.toContain('modified');
  });

  it('marks it in the index of questions', () => {
    const marked = selectAll('li[data-answer]', fromHtml(html('faq')))
      .filter((item) => select('.revised', item))
      .map((item) => item.properties['dataAnswer']);
    expect(marked.toSorted()).toEqual(['leaving', 'look']);
  });
});
