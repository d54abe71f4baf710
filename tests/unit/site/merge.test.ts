import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readLedgerFile } from '../../../src/content/ledger-file.ts';
import { layOutProject, removeFolder, run, temporaryFolder } from '../../gallery/project.ts';
import { essay, writeEssay } from '../../gallery/writing.ts';

const folder = temporaryFolder();
const content = join(folder, 'content');
afterAll(() => removeFolder(folder));

/** Runs git in the project, as nobody in particular. */
function git(...args: string[]): number | null {
  const who = [
    '-c',
    'user.name=Somebody',
    '-c',
    'user.email=somebody@example.org',
    '-c',
    'commit.gpgsign=false',
  ];
  return spawnSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8' }).status;
}

const publish = async () => {
  const { status, said } = await run(folder, ['record']);
  expect(status, said).toBe(0);
  return said;
};

const commit = () => {
  git('add', 'content');
  expect(git('commit', '--message', 'Publish')).toBe(0);
};

const numberOf = (address: string) => readLedgerFile(content).ledger.get(address)?.number;

/** An essay with one question, whose day of publication decides nothing. */
const write = (slug: string, published: string) =>
  writeEssay(content, slug, essay(slug, [[`## Why ${slug}?`, `So ${slug}.`]], published));

beforeAll(async () => {
  layOutProject(folder);
  git('init', '--initial-branch', 'main');
  // Between these two, git merges what stands at the beginning and at the end of the ledger by itself.
  for (const slug of ['k', 'l', 'm', 'n']) write(slug, '2026-01-01');
  await publish();
  commit();
  git('tag', 'start');
});

describe.each([
  ['in different places of the ledger', 'a', 'z'],
  ['in one place of the ledger', 'x', 'y'],
])('two branches that gave one number, %s', (_, onMain, onBranch) => {
  const [main, branch] = [`/essays/${onMain}/#why-${onMain}`, `/essays/${onBranch}/#why-${onBranch}`];

  beforeAll(async () => {
    git('merge', '--abort');
    git('checkout', '--force', '-B', 'main', 'start');
    rmSync(join(content, 'essays', onBranch), { recursive: true, force: true });
    write(onMain, '2026-03-01');
    await publish();
    commit();
    git('checkout', '--force', '-B', 'draft', 'start');
    // Older than what is on the other branch, which is deployed all the same.
    write(onBranch, '2026-02-01');
    await publish();
    commit();
    expect(numberOf(branch)).toBe(5);
    for (const name of ['main', 'draft']) git('tag', '--force', `published-${name}`, name);
  });

  beforeEach(() => {
    git('merge', '--abort');
    for (const name of ['main', 'draft']) git('checkout', '--force', '-B', name, `published-${name}`);
  });

  it.each([
    ['main is merged into the other', 'draft', 'main'],
    ['the other is merged into main', 'main', 'draft'],
  ])('leave it to the question of main, when %s', async (_case, into, from) => {
    git('checkout', into);
    git('merge', '--no-edit', from);
    expect(await publish()).toContain('Every number is unique');
    expect([numberOf(main), numberOf(branch)]).toEqual([5, 6]);
  });
});
