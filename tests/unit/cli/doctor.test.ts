import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { externalFinding, navigationFinding } from '../../../src/cli/doctor/content-findings.ts';
import type { LinkRecord } from '../../../src/cli/links/link-records.ts';
import { reportOf, some } from '../../../src/cli/doctor/finding.ts';
import {
  askForOutdated,
  exampleFinding,
  newestCommit,
  nodeFinding,
  packageFinding,
  readOutdated,
  upgradeFinding,
} from '../../../src/cli/doctor/project-findings.ts';
import { documentOf } from '../../document.ts';
import { FIXTURE_VALUES } from '../../gallery/fixture-site.ts';
import { repositoryIn } from '../../gallery/git.ts';
import { layOutProject, removeFolder, run, temporaryFolder } from '../../gallery/project.ts';
import { essay, write, writeEssay } from '../../gallery/writing.ts';

const TEXT = '---\ntitle: T\ndescription: D.\npublished: 2026-11-23\n---\n\nSee [all](../../essays/).\n';

const folder = temporaryFolder();
afterAll(() => removeFolder(folder));

it('names pages of the site that a navigation of the owner leaves without a link', () => {
  const link = (address: string) => ({ name: 'It', address });
  const essays = [{}] as never;
  const found = (...addresses: string[]) =>
    navigationFinding({ essays }, [documentOf('note', 'a', TEXT)], addresses.map(link));
  expect(found('/now/')).toMatchObject({ state: 'note', text: 'nothing links to /about/' });
  expect(found('https://honey.example/about/')).toMatchObject({ state: 'note' });
  expect(found('/about/#me')).toMatchObject({ state: 'fine' });
  expect(found()).toMatchObject({ state: 'fine' });
});

describe('npm run doctor', () => {
  const content = join(folder, 'content');
  const doctor = () => run(folder, ['doctor', '--offline']);
  const sections = [
    ['## Why? {/* #why */}', 'See [how](#how).'],
    ['## How? {/* #how */}', 'So.'],
  ] as const;

  beforeAll(async () => {
    layOutProject(folder, { site: { ...FIXTURE_VALUES, guide: false } });
    writeEssay(content, 'work', essay('Work', sections));
    writeEssay(
      content,
      'play',
      essay('Play', [['## When? {/* #when */}', 'See [them](https://elsewhere.example/).']]),
    );
    await run(folder, ['record']);
  });

  it('says what could be better, and does not fail for that', async () => {
    const { status, said } = await doctor();
    expect(said).toContain('✓ Texts         2 essays, 0 notes, 3 questions\n');
    expect(said).toContain('✓ Ledger        5 addresses recorded\n');
    expect(said).toContain(
      '! Descriptions  missing, or the same as another text’s: content/essays/play/index.mdx, content/essays/work/index.mdx\n',
    );
    expect(said).toContain(
      '! Cross-links   2 of 3 questions linked from no text: /essays/play/#when, /essays/work/#why\n',
    );
    expect(said).toContain('! Other sites   1 link; 1 not checked for a month\n');
    expect(said).not.toContain('Packages');
    expect(said).toContain('\n0 faults to fix, ');
    expect(status).toBe(0);
    expect(said.split('\n').length).toBeLessThan(24);
  });

  it('says what is not recorded, and what has changed since', async () => {
    writeEssay(content, 'work', essay('Work', [['## Why? {/* #why */}', 'Otherwise.'], sections[1]]));
    write(
      content,
      'notes/new/index.mdx',
      '---\ntitle: N\ndescription: Another.\npublished: 2026-01-01\n---\n\nNew.\n',
    );
    const { status, said } = await doctor();
    expect(said).toContain(
      '! Ledger        5 addresses recorded; 1 not recorded: /notes/new/; 1 answer changed since\n',
    );
    expect(status).toBe(0);
  });

  it('fails for what stops a build: problems in texts, and promises that would break', async () => {
    rmSync(join(content, 'essays/play'), { recursive: true });
    const text = '[There](/nowhere/).';
    write(
      content,
      'notes/new/index.mdx',
      `---\ntitle: N\ndescription: Another.\npublished: 2026-01-01\n---\n\n${text}\n`,
    );
    const { status, said } = await doctor();
    expect(said).toMatch(/^✗ Texts .*; 1 problem\n +→ npm run lint:content$/m);
    expect(said).toMatch(/^✗ Ledger +1 published address would break\n +→ npm run lint:content$/m);
    expect(status).toBe(1);
  });
});

describe('links to other sites', () => {
  const links = ['https://a.example/', 'https://b.example/'].map((address) => ({ address, places: [] }));
  const asked = { asked: '2026-06-01', seen: '2026-06-01' };

  it('are fine if they were checked lately, and broken ones are named', () => {
    const records = (state: LinkRecord['state']) =>
      new Map<string, LinkRecord>(links.map(({ address }) => [address, { ...asked, state }]));
    const there = records('there');
    expect(externalFinding(links, there, '2026-06-10')).toMatchObject({ state: 'fine' });
    expect(externalFinding(links, there, '2026-09-01').text).toContain('2 not checked');
    const broken = new Map(there).set('https://b.example/', { ...asked, state: 'gone' });
    expect(externalFinding(links, broken, '2026-06-10')).toMatchObject({
      state: 'note',
      text: '2 links; broken: https://b.example/',
    });
  });
});

describe('packages', () => {
  it('are listed if the registry has a newer version than the one that is installed', () => {
    const printed = JSON.stringify({
      newer: { current: '1.9.0', latest: '1.10.0' },
      older: { current: '8.0.2', latest: '5.0.1' },
      same: { current: '2.0.0', latest: '2.0.0' },
      missing: { latest: '2.0.0' },
    });
    expect(readOutdated(printed)).toEqual([{ name: 'newer', current: '1.9.0', latest: '1.10.0' }]);
    expect(packageFinding(readOutdated(printed)).text).toBe(
      '1 package with a newer version: newer 1.9.0 → 1.10.0',
    );
    expect(packageFinding(readOutdated('{}'))).toMatchObject({ state: 'fine', text: 'all up to date' });
  });

  it.each(['', 'npm error', '{ "error": { "code": "ENOTFOUND" } }'])(
    'are not checked offline: %s',
    (printed) => {
      expect(packageFinding(readOutdated(printed))).toMatchObject({
        state: 'fine',
        text: 'not checked: the registry cannot be reached',
      });
    },
  );

  it('are not checked where nothing listens', () => {
    const registry = process.env['npm_config_registry'];
    process.env['npm_config_registry'] = 'http://127.0.0.1:9';
    try {
      expect(readOutdated(askForOutdated())).toBeUndefined();
    } finally {
      if (registry === undefined) delete process.env['npm_config_registry'];
      else process.env['npm_config_registry'] = registry;
    }
  });
});

describe('a new version of the project', () => {
  it('is found in its repository', () => {
    const upstream = join(folder, 'upstream');
    mkdirSync(upstream);
    const repository = repositoryIn(upstream);
    const commit = repository.commit('First');
    const at = { repository: resolve(upstream), commit };
    expect(upgradeFinding(at, newestCommit)).toMatchObject({
      state: 'fine',
      text: 'this is the newest version',
    });
    repository.commit('Second');
    expect(upgradeFinding(at, newestCommit)).toMatchObject({ state: 'note', hint: 'npm run upgrade' });
    expect(upgradeFinding({ repository: join(folder, 'nowhere') }, newestCommit)).toMatchObject({
      state: 'fine',
      text: expect.stringContaining('cannot be reached') as string,
    });
    expect(upgradeFinding({}, newestCommit).hint).toContain('--from');
  });
});

describe('the rest', () => {
  it('names an example that is left over, and an address that nobody can visit', () => {
    expect(exampleFinding([], 'https://bees.org/')).toMatchObject({ state: 'fine' });
    expect(exampleFinding(['why'], 'https://bees.org/')).toMatchObject({
      state: 'note',
      text: 'still there: why',
    });
    expect(exampleFinding([], 'https://bees.example/')).toMatchObject({ state: 'note' });
  });

  it('names another Node than the project’s', () => {
    expect(nodeFinding('24.1.0', '24.1.0').state).toBe('fine');
    expect(nodeFinding('22.0.0', '24.1.0').state).toBe('note');
  });

  it('is one line each, with what to do below', () => {
    expect(
      reportOf([
        { title: 'One', state: 'fine', text: 'well' },
        { title: 'Three', state: 'fault', text: 'bad', hint: 'mend' },
      ]),
    ).toBe('✓ One    well\n✗ Three  bad\n         → mend\n\n1 fault to fix, 0 notes to think about.');
    expect(reportOf([{ title: 'One', state: 'fine', text: 'well' }])).toContain('All is well.');
    expect(some(['a', 'b', 'c', 'd', 'e'])).toBe('a, b, c and 2 more');
  });
});
