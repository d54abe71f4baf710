import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLedger } from '../../../src/permalinks/ledger-json.ts';
import {
  copyCommit,
  copyProject,
  emptyWorkTree,
  repositoryIn,
  trackedFiles,
  type Repository,
} from '../../gallery/git.ts';
import { removeFolder, run, temporaryFolder } from '../../gallery/project.ts';
import { essay, write } from '../../gallery/writing.ts';
import { THOROUGH } from '../../thorough.ts';

/** The last version without `npm run upgrade`. */
const LAST_WITHOUT = '62cf762fe95f438d0d04f238eaddc02bcfe8f54a';

const folder = resolve(temporaryFolder());
const UPSTREAM = join(folder, 'upstream');
const SETTINGS = '.editorconfig';

/** How owners got their repository; one from a template has no commit of the project. */
const KINDS: readonly ('template' | 'clone')[] = THOROUGH ? ['template', 'clone'] : ['template'];

let upstream: Repository;

afterAll(() => removeFolder(folder));

/** The version before; where the clone is shallow, a made-up one that lacks some files and has others. */
function layOutFormerVersion(): void {
  if (copyCommit(LAST_WITHOUT, UPSTREAM)) return;
  copyProject(UPSTREAM);
  rmSync(join(UPSTREAM, 'src/cli/upgrade.mjs'));
  writeFileSync(join(UPSTREAM, 'src/cli/former.ts'), 'export {};\n');
  writeFileSync(join(UPSTREAM, 'CHANGELOG.md'), '# Changelog\n');
}

/** A site that somebody has made of the former version: own texts, settings, package, README, and no workflow. */
async function ownersSite(kind: 'template' | 'clone') {
  const site = join(folder, kind);
  if (kind === 'clone') upstream.git('clone', '--quiet', UPSTREAM, site);
  else cpSync(UPSTREAM, site, { recursive: true, filter: (path) => !/[\\/]\.git$/.test(path) });
  const repository = repositoryIn(site);
  if (kind !== 'clone') repository.commit('Initial commit');
  symlinkSync(resolve('node_modules'), join(site, 'node_modules'));
  const said = [
    '--yes',
    ...['--name', 'Bees & Beyond', '--description', 'What people ask about bees.'],
    ...['--address', 'https://bees.example', '--licence', 'CC BY', '--empty'],
  ];
  const init = await run(site, ['init', ...said]);
  expect(init.errors).toBe('');
  expect(init.status).toBe(0);
  write(
    site,
    'content/essays/dance/index.mdx',
    essay('Dance', [['## Why do bees dance? {/* #why */}', 'So.']]),
  );
  write(site, 'public/bee.txt', 'Bzz.\r\n');
  const record = existsSync(join(site, 'src/cli/record.ts')) ? 'record' : 'publish';
  expect((await run(site, [record])).said).toContain('/essays/dance/#why  No. 1');
  write(site, 'own-package/package.json', '{ "name": "own-package", "version": "1.0.0" }\n');
  const manifest = JSON.parse(readFileSync(join(site, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  manifest.dependencies['own-package'] = 'file:own-package';
  write(site, 'package.json', `${JSON.stringify(manifest, null, 2)}\n`);
  write(site, 'README.md', '# Bees\n');
  rmSync(join(site, '.github/workflows/deploy.yml'), { force: true });
  write(site, SETTINGS, `${readFileSync(join(site, SETTINGS), 'utf8')}\n# Bees write Latin.\n`);
  repository.commit('Make it ours');
  return repository;
}

function installNewVersion(): void {
  emptyWorkTree(upstream);
  copyProject(UPSTREAM);
  upstream.commit('The new version');
}

/** `npm run upgrade` as the README says it for a version that does not have it. */
function upgradeByPipe({ folder, git }: Repository) {
  git('fetch', '--quiet', UPSTREAM, 'HEAD');
  return spawnSync(process.execPath, ['--input-type=module', '-', '--from', UPSTREAM], {
    cwd: folder,
    // The owner's one package is a folder of the site, and the lockfile has all others.
    env: { ...process.env, npm_config_offline: 'true' },
    input: git('show', 'FETCH_HEAD:src/cli/upgrade.mjs'),
    encoding: 'utf8',
  });
}

const isOwners = (path: string) =>
  /^(?:content|public|own-package)\/|^src\/site\.ts$|^README\.md$/.test(path);

const owners = (repository: Repository) =>
  new Map([...trackedFiles(repository)].filter(([path]) => isOwners(path)));

/** A project that was downloaded without its history has nothing that could be upgraded. */
const isRepository = spawnSync('git', ['rev-parse', 'HEAD']).status === 0;

describe.skipIf(!isRepository)('npm run upgrade, from the last version that does not have it', () => {
  const sites: Repository[] = [];

  beforeAll(async () => {
    mkdirSync(UPSTREAM);
    layOutFormerVersion();
    upstream = repositoryIn(UPSTREAM);
    upstream.commit('The former version');
    for (const kind of KINDS) sites.push(await ownersSite(kind));
    installNewVersion();
  });

  it.each(KINDS)('brings the new version into a %s, and leaves the owner’s files alone', async (kind) => {
    const site = sites[KINDS.indexOf(kind)];
    if (!site) throw new Error('No such site.');
    const before = owners(site);
    const { status, stdout, stderr } = upgradeByPipe(site);
    expect(stderr).toBe('');
    expect(stdout).toContain('npm run record');
    expect(status).toBe(0);

    expect(owners(site)).toEqual(before);
    expect([...before.keys()]).toContain('content/essays/dance/index.mdx');
    const newest = trackedFiles(upstream);
    const now = trackedFiles(site);
    const different = [...newest].filter(([path, bytes]) => !isOwners(path) && now.get(path) !== bytes);
    expect(different.map(([path]) => path).toSorted()).toEqual(
      ['.github/workflows/deploy.yml', 'package-lock.json', 'package.json', SETTINGS]
        .filter((path) => newest.has(path))
        .toSorted(),
    );
    expect([...now.keys()].filter((path) => !newest.has(path) && !isOwners(path))).toEqual([]);
    expect(now.get(SETTINGS)).toContain('# Bees write Latin.');

    const [project, manifest] = [newest, now].map(
      (files) => JSON.parse(files.get('package.json') ?? '') as Record<string, Record<string, string>>,
    );
    expect(manifest).toEqual({
      ...project,
      name: 'bees-beyond',
      dependencies: { ...project?.['dependencies'], 'own-package': 'file:own-package' },
      upstream: { commit: upstream.git('rev-parse', 'HEAD') },
    });
    expect(JSON.parse(now.get('package-lock.json') ?? '')).toMatchObject({
      name: 'bees-beyond',
      packages: { '': { name: 'bees-beyond', dependencies: manifest?.['dependencies'] } },
    });

    expect((await run(site.folder, ['lint-content'])).said).toBe('No problems found.\n');
    expect((await run(site.folder, ['record', '--check'])).said).toBe('The ledger is up to date.\n');
    const ledger = readLedger(now.get('content/permalinks.json') ?? '');
    expect([...ledger.keys()]).toEqual(['/essays/dance/', '/essays/dance/#why']);
    expect([...now.keys()].filter((path) => path.startsWith('content/example'))).toEqual([]);

    site.commit('Upgrade');
    const again = spawnSync(process.execPath, ['src/cli/upgrade.mjs', '--from', UPSTREAM], {
      cwd: site.folder,
      encoding: 'utf8',
    });
    expect(again.stdout).toContain('This site already has that version of the project');
    expect(again.status).toBe(0);
    expect(site.git('status', '--porcelain')).toBe('');
  });
});
