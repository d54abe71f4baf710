import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { afterAll, describe, expect, it } from 'vitest';
import { essay, publish, put } from './author.ts';
import { buildSite, contentOf, temporaryFolder } from './build-site.ts';

const folder = temporaryFolder();
const content = join(folder, 'content');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('everything that this site has published is in its ledger', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/publish.ts', '--check'], {
    encoding: 'utf8',
  });
  expect(stdout + stderr).toBe('Everything published is in the ledger.\n');
  expect(status).toBe(0);
});

describe('an answer that changes after it was published', () => {
  const write = (why: string, how: string) => {
    put(
      content,
      'work',
      essay('On work', ['## Why alpha? {/* #alpha */}', why], ['## How bravo? {/* #bravo */}', how]),
    );
  };

  it('is published as a correction or as a revision, never in silence', () => {
    write('So.', 'Thus.');
    contentOf(folder);
    expect(publish(content)).toContain('Written to');

    write('So it is.', 'Thus it is.');
    for (const args of [[], ['--check']]) {
      const refused = publish(content, ...args);
      expect(refused).toContain(
        'index.mdx:7:1\n  The answer to “Why alpha?” has changed since it was published.',
      );
      expect(refused).toContain('npm run publish -- --revised "/essays/work/#alpha" --note "What changed."');
      expect(refused).toContain('2 things to mend.');
    }
    expect(publish(content, '--revised', '/essays/work/#never', '--note', 'x')).toContain(
      'No published answer has changed at',
    );
    expect(publish(content, '--revised', '/essays/work/#alpha')).toContain('says in one line what changed');
    const revised = publish(
      content,
      '--revised',
      '/essays/work/#alpha',
      '--note',
      'The sums <were> wrong.',
      '--corrected',
    );
    expect(revised).toContain('* /essays/work/#alpha  The sums <were> wrong.');
    expect(publish(content, '--check')).toContain('Everything published is in the ledger.');
  });

  it('says under the answer, in the index and to machines when and how it was revised', () => {
    const { said } = buildSite(folder, content);
    expect(said).toMatch(/^Built /);
    const at = (path: string) => readFileSync(join(folder, 'dist', path, 'index.html'), 'utf8');
    const day = new Date().toISOString().slice(0, 10);
    const revision = (html: string) =>
      selectAll('.revisions li', fromHtml(html)).map((item) => toString(item).replace(/\s+/g, ' ').trim());
    expect(revision(at('essays/work/alpha'))).toEqual([
      expect.stringMatching(/^Revised .*\d{4}.*: The sums <were> wrong\.$/),
    ]);
    expect(revision(at('essays/work'))).toHaveLength(1);
    expect(revision(at('essays/work/bravo'))).toEqual([]);
    expect(at('essays/work/alpha')).toContain(`<meta property="article:modified_time" content="${day}T`);
    expect(at('essays/work/alpha')).toContain(`"dateModified":"${day}"`);
    expect(at('essays/work/bravo')).not.toContain('modified');
    const index = selectAll('li[data-answer]', fromHtml(at('faq')));
    expect(
      index.map((item) => [item.properties['dataAnswer'], select('.revised', item) !== undefined]),
    ).toEqual([
      ['alpha', true],
      ['bravo', false],
    ]);
  });
});
