import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { decide, mergeManifests, newInChangelog, upstreamOf } from '../../../src/cli/upgrade.mjs';
import { repositoryIn, trackedFiles, type Repository } from '../../gallery/git.ts';
import { removeFolder, temporaryFolder } from '../../gallery/project.ts';
import { write } from '../../gallery/writing.ts';

/** A file: two lines that may be changed, with others between them, so that changes of both can be merged. */
interface Text {
  first: string;
  last: string;
}

/** Files by path; one that is not there is `undefined`. */
type Version = Record<string, Text | undefined>;

const folder = resolve(temporaryFolder());
afterAll(() => removeFolder(folder));
let runs = 0;

const linesOf = ({ first, last }: Text) => [first, 'a', 'b', 'c', 'd', 'e', last, ''].join('\n');

/** An upstream with two versions, and a site of the first one with changes of its owner. */
function layOut(
  base: Version,
  theirs: Version,
  ours: Version,
  isClone: boolean,
): Record<'upstream' | 'site', Repository> {
  runs += 1;
  const [up, own] = [join(folder, `upstream-${runs}`), join(folder, `site-${runs}`)];
  for (const each of [up, own]) mkdirSync(each);
  const upstream = repositoryIn(up);
  fill(up, base, 1);
  upstream.commit('The first version');
  if (isClone) upstream.git('clone', '--quiet', '.', own);
  const site = repositoryIn(own);
  if (!isClone) {
    fill(own, base, 1);
    site.commit('Initial commit');
  }
  fill(up, theirs, 2);
  upstream.commit('The second version');
  fill(own, ours, 1);
  site.commit('Ours');
  return { upstream, site };
}

function fill(to: string, version: Version, number: number): void {
  write(to, 'package.json', '{ "name": "x", "version": "1.0.0" }\n');
  write(to, 'package-lock.json', '{ "name": "x", "version": "1.0.0", "packages": { "": {} } }\n');
  write(to, 'src/site.ts', 'Mine');
  // By these the version that a site started from is found, whatever else its owner changes.
  for (let index = 0; index < MARKERS; index += 1) write(to, `src/marked/${index}.ts`, String(number));
  for (const [path, text] of Object.entries(version)) {
    if (text) write(to, path, linesOf(text));
    else rmSync(join(to, path), { force: true });
  }
}

const MARKERS = 40;

function upgrade({ folder }: Repository, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('src/cli/upgrade.mjs'), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

/** What should become of a file of the project, said line by line; `conflict` if somebody has to decide. */
function expected({ base, ours, theirs }: History): Text | 'conflict' | undefined {
  const same = (one?: Text, other?: Text) => JSON.stringify(one) === JSON.stringify(other);
  if (same(ours, base)) return theirs;
  if (same(theirs, base) || same(ours, theirs) || !ours) return ours;
  if (!base || !theirs) return 'conflict';
  const line = (name: keyof Text) => {
    if (ours[name] === base[name]) return theirs[name];
    return theirs[name] === base[name] || ours[name] === theirs[name] ? ours[name] : undefined;
  };
  const [first, last] = [line('first'), line('last')];
  return first === undefined || last === undefined ? 'conflict' : { first, last };
}

/** One file in the version that a site started from, in the site, and in the new version. */
interface History {
  base: Text | undefined;
  ours: Text | undefined;
  theirs: Text | undefined;
}

const text = fc.record({ first: fc.constantFrom('1', '2', '3'), last: fc.constantFrom('x', 'y', 'z') });
const there = fc.option(text, { nil: undefined });
const history: fc.Arbitrary<History> = fc.oneof(
  fc.record({ base: there, ours: there, theirs: there }),
  text.map((base) => ({ base, ours: base, theirs: base })),
);
const histories = (length: number) => fc.array(history, { minLength: length, maxLength: length });

describe('npm run upgrade', () => {
  it.each([
    ['a clone', true],
    ['a repository made from the template', false],
  ])(
    'in %s, touches no file of the owner, and makes all others what both have made of them',
    (_, isClone) => {
      fc.assert(
        fc.property(histories(8), histories(30), (owners, projects) => {
          const all = new Map<string, History>([
            ...owners.map((one, index) => [`${index % 2 ? 'content' : 'public'}/${index}.txt`, one] as const),
            ...projects.map((one, index) => [`src/pages/${index}.astro`, one] as const),
          ]);
          const versionOf = (name: keyof History): Version =>
            Object.fromEntries([...all].map(([path, one]) => [path, one[name]]));
          const { upstream, site } = layOut(
            versionOf('base'),
            versionOf('theirs'),
            versionOf('ours'),
            isClone,
          );
          const before = trackedFiles(site);
          const outcomes = [...all]
            .filter(([path]) => path.startsWith('src/'))
            .map(([path, one]) => [path, expected(one)] as const);
          const conflicts = outcomes.flatMap(([path, outcome]) => (outcome === 'conflict' ? [path] : []));
          if (conflicts.length > 0) {
            const { status, said } = upgrade(site, '--from', upstream.folder);
            expect(status).toBe(1);
            expect(said.match(/^ {2}\S+(?=, which the new version)/gm)?.map((line) => line.trim())).toEqual(
              conflicts.toSorted(),
            );
            expect(site.git('status', '--porcelain')).toBe('');
          }
          const done = upgrade(site, '--from', upstream.folder, ...conflicts.map((path) => `--keep=${path}`));
          expect(done).toMatchObject({ status: 0 });
          const after = trackedFiles(site);
          const untouched = [...all.keys(), 'src/site.ts'].filter(
            (path) => !path.startsWith('src/pages/') || conflicts.includes(path),
          );
          for (const path of untouched) expect([path, after.get(path)]).toEqual([path, before.get(path)]);
          for (const [path, outcome] of outcomes) {
            if (outcome !== 'conflict')
              expect([path, after.get(path)]).toEqual([path, outcome && linesOf(outcome)]);
          }
          expect(after.get('src/marked/0.ts')).toBe('2');
        }),
        { numRuns: 2, endOnFailure: true },
      );
    },
  );

  const one = { first: '1', last: 'x' };
  const base: Version = { 'src/pages/x.astro': one };
  const theirs: Version = { ...base, 'src/pages/x.astro': { first: '2', last: 'x' } };
  const ours: Version = { ...base, 'src/pages/x.astro': { first: '3', last: 'x' } };
  const read = (repository: Repository, path: string) => readFileSync(join(repository.folder, path), 'utf8');

  it('lists files that cannot be merged, and takes the new version’s or keeps the owner’s, as told', () => {
    const { upstream, site } = layOut(base, theirs, ours, true);
    const refused = upgrade(site, '--from', upstream.folder);
    expect(refused.status).toBe(1);
    expect(refused.said).toContain('src/pages/x.astro, which the new version has changed in the same place');
    expect(refused.said).toContain('--keep src/pages/x.astro');
    expect(upgrade(site, '--from', upstream.folder, '--take', 'src/pagse').said).toContain('"src/pagse"');
    expect(upgrade(site, '--from', upstream.folder, '--take', '.').status).toBe(0);
    expect(read(site, 'src/pages/x.astro')).toContain('2');
    site.git('reset', '--hard', '--quiet');
    expect(read(site, 'src/pages/x.astro')).toContain('3');
    expect(upgrade(site, '--from', upstream.folder, '--keep', 'src/pages/').status).toBe(0);
    expect(read(site, 'src/pages/x.astro')).toContain('3');
  });

  it('starts the next time from the version that it brought, and merges what is kept no second time', () => {
    const { upstream, site } = layOut(base, theirs, ours, false);
    expect(upgrade(site, '--from', upstream.folder, '--keep', 'src/pages').status).toBe(0);
    site.commit('Upgrade');
    fill(upstream.folder, { ...theirs, 'tests/x.test.ts': one }, 3);
    upstream.commit('The third version');
    expect(upgrade(site, '--from', upstream.folder)).toMatchObject({ status: 0 });
    expect(read(site, 'src/pages/x.astro')).toContain('3');
    expect(read(site, 'tests/x.test.ts')).toBe(linesOf(one));
  });

  it('adds nothing to a folder that the owner has removed', () => {
    const { upstream, site } = layOut(
      { ...base, 'tests/x.test.ts': one },
      { ...base, 'tests/x.test.ts': one, 'src/pages/x.astro': undefined },
      { ...base, 'tests/x.test.ts': undefined },
      true,
    );
    write(upstream.folder, 'tests/another.test.ts', 'x');
    upstream.commit('Another test');
    expect(upgrade(site, '--from', upstream.folder)).toMatchObject({ status: 0 });
    expect([...trackedFiles(site).keys()].filter((path) => path.startsWith('tests/'))).toEqual([]);
  });

  it('changes nothing where it could not be undone, and says what to do first', () => {
    const { upstream, site } = layOut(base, theirs, base, true);
    write(site.folder, 'content/new.txt', 'not committed');
    expect(upgrade(site, '--from', upstream.folder)).toMatchObject({
      status: 1,
      said: expect.stringContaining('?? content/') as string,
    });
    rmSync(join(site.folder, 'content'), { recursive: true });
    expect(upgrade(site)).toMatchObject({
      status: 1,
      said: expect.stringContaining('--from <address>') as string,
    });
    expect(upgrade(site, '--from', join(folder, 'nowhere')).said).toContain('Nothing was changed.');
    expect(read(site, 'src/pages/x.astro')).toBe(linesOf(one));
  });

  it('does not take some other project for the version that a site started from', () => {
    const { upstream, site } = layOut(base, theirs, base, false);
    for (const name of ['marked', 'pages']) rmSync(join(site.folder, 'src', name), { recursive: true });
    site.commit('Another project');
    expect(upgrade(site, '--from', upstream.folder).said).toContain('--base <commit>');
    expect(upgrade(site, '--from', upstream.folder, '--base', 'nonesuch').said).toContain('"nonesuch"');
    const { status } = upgrade(
      site,
      '--from',
      upstream.folder,
      '--base',
      upstream.git('rev-parse', 'HEAD~1'),
    );
    expect(status).toBe(0);
  });
});

it('upgrade.mjs is one file that needs nothing but Node and git', () => {
  const source = readFileSync('src/cli/upgrade.mjs', 'utf8');
  const imported = [...source.matchAll(/\bfrom '([^']+)'|\bimport\('?([^')]+)/g)].map(
    ([, from, called]) => from ?? called,
  );
  expect(imported.length).toBeGreaterThan(0);
  expect(imported.filter((name) => !name?.startsWith('node:'))).toEqual([]);
});

describe('decide', () => {
  it('leaves files about the repository to an owner who has written their own', () => {
    expect(decide('README.md', 'a', 'a', 'b')).toBe('theirs');
    expect(decide('README.md', 'a', 'c', 'b')).toBe('ours');
  });
});

describe('mergeManifests', () => {
  const base = {
    name: 'project',
    version: '1.0.0',
    scripts: { build: 'old', test: 'test' },
    dependencies: { astro: '7.0.0', font: '1.0.0', zod: '3.0.0' },
  };

  it('keeps what the owner has changed, and takes what the project has', () => {
    const ours = {
      ...base,
      name: 'bees',
      author: 'Ada',
      scripts: { ...base.scripts, deploy: 'rsync' },
      dependencies: { astro: '7.0.1', bees: '1.0.0', zod: '3.0.0' },
    };
    const theirs = {
      ...base,
      version: '2.0.0',
      type: 'module',
      scripts: { build: 'new', test: 'test' },
      dependencies: { astro: '7.1.0', font: '1.1.0' },
      devDependencies: { vitest: '5.0.0' },
    };
    expect(mergeManifests(base, ours, theirs)).toEqual({
      name: 'bees',
      version: '2.0.0',
      type: 'module',
      author: 'Ada',
      scripts: { build: 'new', test: 'test', deploy: 'rsync' },
      // The owner has removed a font, and the project Zod; Astro has the version that the project was tested with.
      dependencies: { astro: '7.1.0', bees: '1.0.0' },
      devDependencies: { vitest: '5.0.0' },
    });
  });

  it('changes nothing where the project has not', () => {
    const ours = { ...base, description: 'Bees', overrides: { zod: '3.0.1' } };
    expect(mergeManifests(base, ours, base)).toEqual(ours);
  });
});

describe('newInChangelog', () => {
  const before =
    '# Changelog\n\n## Unreleased\n\n### Writing\n\n- One thing\n  on two lines.\n\n## 0.1.0\n\n- First.\n';

  it('has the items that are new, below their headings', () => {
    const after = before
      .replace('## Unreleased', '## 0.3.0\n\n- Third.\n\n## 0.2.0')
      .replace('- One thing\n  on two', '- Another.\n- One thing on\n  two');
    expect(newInChangelog(before, after)).toBe('## 0.3.0\n- Third.\n\n## 0.2.0\n\n### Writing\n- Another.');
  });

  it('is empty if nothing is new', () => {
    expect(newInChangelog(before, before)).toBe('');
  });
});

describe('upstreamOf', () => {
  it('has the recorded address before that of the package', () => {
    expect(upstreamOf('{ "repository": { "url": "git+https://a.example/x.git" } }')).toEqual({
      repository: 'https://a.example/x.git',
    });
    expect(
      upstreamOf(
        '{ "repository": "https://a.example/x", "upstream": { "repository": "https://b.example/x", "commit": "ce" } }',
      ),
    ).toEqual({ repository: 'https://b.example/x', commit: 'ce' });
    expect(upstreamOf('{}')).toEqual({});
  });
});
