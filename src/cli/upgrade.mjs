/*
 * Brings a newer version of the project into a site: `npm run upgrade`. Files are the owner's or the project's. The owner's
 * are never touched, and the project's are replaced, with three-way merges where the owner has changed one.
 *
 * One file that needs only Node 18 and git, because it also has to run in a site whose version does not have it yet:
 *
 * git fetch <address> HEAD && git show FETCH_HEAD:src/cli/upgrade.mjs | node --input-type=module - --from <address>
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** Files and folders that are the owner's, whatever the project has there. */
const OWNERS = ['content/', 'public/', 'src/site.ts'];

/** Files about the repository, which are the owner's as soon as the owner has changed them: nobody wants a mix of two. */
const OWNERS_ONCE_CHANGED = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE'];

const MANIFEST = 'package.json';
const LOCKFILE = 'package-lock.json';

/** Parts of package.json in which both have their entries; a change by both in one entry is the project's. */
const SHARED_PARTS = [
  'scripts',
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'overrides',
  'allowScripts',
  'engines',
];

/** Set to the fetched commit in the process that runs the new version of this file. */
const FETCHED = 'UPGRADE_FETCHED_COMMIT';

/**
 * Where the new versions of a site come from.
 *
 * @typedef {{ repository?: string, commit?: string }} Upstream
 */

/**
 * A file in a commit: its mode and the hash of its content, `100644 ce01362…`.
 *
 * @typedef {string} Entry
 */

/** @typedef {ReadonlyMap<string, Entry>} Files */

/**
 * What happens to a file: it stays as the owner has it, becomes what the new version has, has to be merged, or somebody has
 * to decide.
 *
 * @typedef {'ours' | 'theirs' | 'merge' | 'ask'} Decision
 */

/** @typedef {{ from?: string, to: string, base?: string, keep: string[], take: string[] }} Options */

/** Something that the owner has to do first; printed without a stack. */
class UpgradeError extends Error {}

if (process.argv[1] === '-' || process.argv[1]?.replaceAll('\\', '/').endsWith('src/cli/upgrade.mjs')) {
  try {
    process.exitCode = upgrade(readOptions(process.argv.slice(2)));
  } catch (error) {
    if (!(error instanceof UpgradeError)) throw error;
    console.error(`\n${error.message}\n`);
    process.exitCode = 1;
  }
}

/**
 * Where a site's new versions come from, and the commit that it was last upgraded to, as its package.json says.
 *
 * @param {string} manifest
 * @returns {Upstream}
 */
export function upstreamOf(manifest) {
  const { upstream, repository } = JSON.parse(manifest);
  const url = typeof repository === 'string' ? repository : repository?.url;
  const address = upstream?.repository ?? url?.replace(/^git\+/, '');
  return { ...(address && { repository: address }), ...(upstream?.commit && { commit: upstream.commit }) };
}

/**
 * What happens to one file of the project or the owner.
 *
 * @param {string} path
 * @param {Entry | undefined} base In the version that the site started from.
 * @param {Entry | undefined} ours In the site.
 * @param {Entry | undefined} theirs In the new version.
 * @returns {Decision}
 */
export function decide(path, base, ours, theirs) {
  if (isIn(path, OWNERS) || ours === theirs || theirs === base) return 'ours';
  if (ours === base) return 'theirs';
  // What an owner has removed, such as a workflow for another host, stays removed.
  if (ours === undefined || OWNERS_ONCE_CHANGED.includes(path)) return 'ours';
  return base === undefined || theirs === undefined ? 'ask' : 'merge';
}

/**
 * A package.json with what the owner and the project have each changed in it.
 *
 * @param {Record<string, any>} base
 * @param {Record<string, any>} ours
 * @param {Record<string, any>} theirs
 * @returns {Record<string, any>}
 */
export function mergeManifests(base, ours, theirs) {
  const parts = SHARED_PARTS.filter((part) =>
    [base, ours, theirs].some((one) => one[part] !== undefined),
  ).map((part) => [part, mergePart(part, base[part], ours[part], theirs[part])]);
  const shared = Object.fromEntries(parts);
  return Object.fromEntries(
    Object.entries(mergeFields(base, ours, theirs, 'ours')).map(([key, value]) => [
      key,
      shared[key] ?? value,
    ]),
  );
}

/**
 * @param {string} part
 * @param {Record<string, unknown>} base
 * @param {Record<string, unknown>} ours
 * @param {Record<string, unknown>} theirs
 */
function mergePart(part, base, ours, theirs) {
  const merged = mergeFields(base, ours, theirs, 'theirs');
  // As npm sorts them.
  const entries = Object.entries(merged).sort(([one], [other]) => one.localeCompare(other, 'en'));
  return /dependencies$/i.test(part) ? Object.fromEntries(entries) : merged;
}

/**
 * @param {Record<string, unknown>} base
 * @param {Record<string, unknown>} ours
 * @param {Record<string, unknown>} theirs
 * @param {'ours' | 'theirs'} winner Whose value a field has that both changed.
 * @returns {Record<string, unknown>}
 */
function mergeFields(base = {}, ours = {}, theirs = {}, winner) {
  const same = (/** @type {unknown} */ one, /** @type {unknown} */ other) =>
    JSON.stringify(one) === JSON.stringify(other);
  const fields = [...new Set([...Object.keys(theirs), ...Object.keys(ours)])].map((key) => {
    const [b, o, t] = [base[key], ours[key], theirs[key]];
    if (same(o, t) || same(t, b)) return [key, o];
    if (same(o, b)) return [key, t];
    return [key, winner === 'theirs' && o !== undefined && t !== undefined ? t : o];
  });
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

/**
 * What a changelog says that an earlier version of it did not say, with its headings.
 *
 * @param {string} before
 * @param {string} after
 */
export function newInChangelog(before, after) {
  const plain = (/** @type {string} */ item) => item.replaceAll(/\s+/g, ' ').trim();
  const known = new Set(itemsOf(before).map(plain));
  /** @type {string[]} */
  const said = [];
  /** @type {string[]} */
  let headings = [];
  for (const item of itemsOf(after)) {
    const [, marks] = /^(#+) /.exec(item) ?? [];
    if (marks) headings = [...headings.filter((one) => one.indexOf(' ') < marks.length), item];
    else if (!known.has(plain(item))) {
      said.push(...headings, item);
      headings = [];
    }
  }
  return said
    .filter((item) => !/^# /.test(item))
    .map((item, index) => (index > 0 && item.startsWith('#') ? `\n${item}` : item))
    .join('\n');
}

/**
 * Headings and paragraphs of a Markdown file; each item of a list is a paragraph.
 *
 * @param {string} text
 */
function itemsOf(text) {
  return text
    .split(/\n(?=- |#)|\n{2,}/)
    .map((item) => item.trim())
    .filter(Boolean);
}

/**
 * @param {string[]} args
 * @returns {Options}
 */
function readOptions(args) {
  const list = /** @type {const} */ ({ type: 'string', multiple: true, default: [] });
  const { values } = parseArgs({
    args,
    options: {
      from: { type: 'string' },
      to: { type: 'string', default: 'HEAD' },
      base: { type: 'string' },
      keep: list,
      take: list,
    },
  });
  const split = (/** @type {string[]} */ given = []) => given.flatMap((one) => one.split(','));
  return { ...values, to: values.to ?? 'HEAD', keep: split(values.keep), take: split(values.take) };
}

/**
 * @param {Options} options
 * @returns {number} Exit code.
 */
function upgrade(options) {
  refuseUnlessReady();
  const manifest = readFileSync(MANIFEST, 'utf8');
  const upstream = upstreamOf(manifest);
  const fetched = process.env[FETCHED];
  const repository = options.from ?? upstream.repository;
  if (fetched === undefined) {
    const commit = fetchVersion(repository, options.to);
    const newest = tryGit('show', `${commit}:src/cli/upgrade.mjs`);
    if (newest !== undefined) return runNewest(newest, commit);
    return upgradeTo(commit, repository, upstream, options);
  }
  return upgradeTo(fetched, repository, upstream, options);
}

function refuseUnlessReady() {
  const prefix = tryGit('rev-parse', '--show-prefix');
  if (prefix === undefined)
    throw new UpgradeError(
      'An upgrade needs git, so that you can see and undo it, and this folder is not in a git repository.\n  → git init && git add --all && git commit -m "My site"',
    );
  if (prefix.trim() !== '' || !existsSync(MANIFEST) || !existsSync('src/site.ts'))
    throw new UpgradeError('Run this at the root of the git repository of your site, where src/site.ts is.');
  const changes = git('status', '--porcelain').trimEnd();
  if (changes !== '')
    throw new UpgradeError(
      `There are changes that are not committed. An upgrade starts from a commit, so that it can be undone:\n${changes}\n  → Commit them, or put them aside: git stash --include-untracked`,
    );
}

/**
 * Fetches a version and returns its commit.
 *
 * @param {string | undefined} repository
 * @param {string} ref
 */
function fetchVersion(repository, ref) {
  if (repository === undefined)
    throw new UpgradeError(
      'It is not recorded where new versions come from. Give the address of the project’s git repository, or a folder with a clone of it:\n  → npm run upgrade -- --from <address>',
    );
  console.log(`Fetching ${ref === 'HEAD' ? 'the newest version' : ref} from ${repository} …`);
  const { status } = spawnSync('git', ['fetch', '--quiet', '--no-tags', repository, ref], {
    stdio: 'inherit',
  });
  if (status !== 0)
    throw new UpgradeError(`git could not fetch ${ref} from ${repository}. Nothing was changed.`);
  return git('rev-parse', '--verify', 'FETCH_HEAD^{commit}').trim();
}

/**
 * Goes on with the new version of this file, which knows the new version of the project.
 *
 * @param {string} source
 * @param {string} commit
 */
function runNewest(source, commit) {
  const { status } = spawnSync(process.execPath, ['--input-type=module', '-', ...process.argv.slice(2)], {
    input: source,
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { ...process.env, [FETCHED]: commit },
  });
  return status ?? 1;
}

/**
 * @param {string} commit
 * @param {string | undefined} repository
 * @param {Upstream} upstream
 * @param {Options} options
 * @returns {number} Exit code.
 */
function upgradeTo(commit, repository, upstream, options) {
  const base = startingPoint(commit, upstream, options.base);
  const [before, ours, theirs] = [filesOf(base), filesOf('HEAD'), filesOf(commit)];
  const plan = planOf(before, ours, theirs, options);
  if (plan.ask.length > 0) throw new UpgradeError(askingFor(plan.ask, base, commit));
  if (base === commit && plan.changes.size === 0) {
    console.log(`This site already has that version of the project (${describe(commit)}).`);
    return 0;
  }
  const manifest = writePlan(plan.changes, base, commit, repository);
  const isLocked = lockPackages(manifest, commit);
  report({ base, commit, ours, ...plan });
  if (!isLocked)
    console.log(
      `\nnpm could not make ${LOCKFILE}; when you are online, run: npm install --package-lock-only`,
    );
  return isLocked ? 0 : 1;
}

/**
 * The commit of the project that the site started from: where it was upgraded to last, or the last one that both histories
 * have. A repository that was made from a template has its own history; then the commit is taken whose files are most
 * like the site's.
 *
 * @param {string} commit
 * @param {Upstream} upstream
 * @param {string | undefined} stated
 */
function startingPoint(commit, upstream, stated) {
  if (stated !== undefined) {
    const found = tryGit('rev-parse', '--verify', '--quiet', `${stated}^{commit}`)?.trim();
    if (found === undefined)
      throw new UpgradeError(`--base is "${stated}", which is no commit of this project.`);
    return found;
  }
  const isAncestor = (/** @type {string} */ one, /** @type {string} */ other) =>
    tryGit('merge-base', '--is-ancestor', one, other) !== undefined;
  const shared = tryGit('merge-base', 'HEAD', commit)?.trim();
  const recorded = upstream.commit;
  if (recorded !== undefined && isAncestor(recorded, commit))
    return shared !== undefined && isAncestor(recorded, shared) ? shared : recorded;
  return shared ?? mostSimilar(commit);
}

/**
 * The commit whose files are most like the site's; of several, the oldest: what is then taken for a change by the owner is
 * asked about, and nothing of the new version is missed.
 *
 * @param {string} newest
 */
function mostSimilar(newest) {
  console.log('Looking for the version that this site started from …');
  const ours = new Map([...filesOf('HEAD')].filter(([path]) => isProjects(path)));
  let best = { commit: '', isSimilar: false, score: -Infinity };
  for (const commit of git('rev-list', newest).split('\n').filter(Boolean)) {
    const files = [...filesOf(commit)].filter(([path]) => isProjects(path));
    const common = files.filter(([path]) => ours.has(path));
    const same = common.filter(([path, entry]) => ours.get(path) === entry).length;
    // Owners change more files than they add or remove.
    const missing = files.length + ours.size - 2 * common.length;
    const score = same - common.length - 2 * missing;
    if (score >= best.score) best = { commit, isSimilar: same * 2 >= files.length, score };
  }
  if (!best.isSimilar)
    throw new UpgradeError(
      'The version that this site started from cannot be found: no commit of the project has half of its files as they are here.\n  → Name it: npm run upgrade -- --base <commit>',
    );
  return best.commit;
}

/**
 * @param {Files} before
 * @param {Files} ours
 * @param {Files} theirs
 * @param {Options} options
 */
function planOf(before, ours, theirs, { keep, take }) {
  const paths = [...new Set([...before.keys(), ...ours.keys(), ...theirs.keys()])].sort();
  for (const path of [...keep, ...take])
    if (!paths.some((one) => isProjects(one) && isIn(one, [path])))
      throw new UpgradeError(`There is no file of the project at "${path}".`);
  const [foldersBefore, foldersNow] = [foldersOf(before), foldersOf(ours)];
  /** @type {Map<string, Entry | undefined>} */
  const changes = new Map();
  /** @type {{ path: string, why: string }[]} */
  const ask = [];
  /** @type {string[]} */
  const merged = [];
  /** @type {string[]} */
  const kept = [];
  for (const path of paths) {
    const [base, own, other] = [before.get(path), ours.get(path), theirs.get(path)];
    if (path === MANIFEST || path === LOCKFILE) continue;
    if (isProjects(path) && own !== other && isIn(path, take)) changes.set(path, other);
    else if (isIn(path, keep)) continue;
    else {
      const decision = decide(path, base, own, other);
      // Whoever removed a whole folder, such as the tests, has no use for what is new in it.
      const isUnwanted =
        base === undefined && parentsOf(path).some((one) => foldersBefore.has(one) && !foldersNow.has(one));
      if (decision === 'theirs' && !isUnwanted) changes.set(path, other);
      else if (decision === 'ask')
        ask.push({
          path,
          why: base ? 'which the new version no longer has' : 'which the new version has as well',
        });
      else if (decision === 'merge') {
        const entry = mergeFiles(base ?? '', own ?? '', other ?? '');
        if (entry) {
          merged.push(path);
          changes.set(path, entry);
        } else ask.push({ path, why: 'which the new version has changed in the same place' });
      } else if (isProjects(path) && own !== other && other !== base) kept.push(path);
    }
  }
  return { changes, ask, merged, kept };
}

/**
 * @param {readonly { path: string, why: string }[]} ask
 * @param {string} base
 * @param {string} commit
 */
function askingFor(ask, base, commit) {
  const files = ask.map(({ path, why }) => `  ${path}, ${why}`).join('\n');
  const [first] = ask;
  return `You have changed files of the project that cannot be merged:\n${files}

Nothing was changed. Say of each whether yours stays, or the new version's is taken:
  → npm run upgrade -- --keep ${first?.path} --take ${ask[1]?.path ?? 'src/another-file.ts'}
Both options take a file or a folder, may be given several times, and "." is all of them.
Your changes:      git diff ${short(base)} HEAD -- ${first?.path}
The new version’s: git diff ${short(base)} ${short(commit)} -- ${first?.path}`;
}

/**
 * Merges the changes of both in one file; `undefined` if they are in the same place.
 *
 * @param {Entry} base
 * @param {Entry} ours
 * @param {Entry} theirs
 * @returns {Entry | undefined}
 */
function mergeFiles(base, ours, theirs) {
  const folder = mkdtempSync(join(tmpdir(), 'upgrade-'));
  try {
    const files = [ours, base, theirs].map((entry, index) => {
      const file = join(folder, String(index));
      writeFileSync(file, gitBytes('cat-file', 'blob', hashOf(entry)));
      return file;
    });
    const { status, stdout } = spawnSync('git', ['merge-file', '-p', ...files], { maxBuffer: 2 ** 30 });
    const mode = modeOf(ours) === modeOf(base) ? modeOf(theirs) : modeOf(ours);
    return status === 0 && mode.startsWith('100') ? `${mode} ${writeBlob(stdout)}` : undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Makes the changes in the index and the work tree, all or none.
 *
 * @param {ReadonlyMap<string, Entry | undefined>} changes
 * @param {string} base
 * @param {string} commit
 * @param {string | undefined} repository
 * @returns {Record<string, any>} The new package.json.
 */
function writePlan(changes, base, commit, repository) {
  const [before, ours, theirs] = [base, 'HEAD', commit].map((one) =>
    JSON.parse(git('show', `${one}:${MANIFEST}`)),
  );
  const record = {
    ...(repository && isShareable(repository) && { repository: withoutPassword(repository) }),
    commit,
  };
  const manifest = { ...mergeManifests(before, ours, theirs), upstream: record };
  const lockfile = { ...JSON.parse(git('show', `${commit}:${LOCKFILE}`)), name: manifest['name'] };
  const all = new Map(changes)
    .set(MANIFEST, `100644 ${writeBlob(json(manifest))}`)
    .set(LOCKFILE, `100644 ${writeBlob(json(lockfile))}`);
  const lines = [...all].map(([path, entry]) => `${entry ?? `0 ${'0'.repeat(40)}`}\t${path}\0`);
  const folder = mkdtempSync(join(tmpdir(), 'upgrade-'));
  const env = { ...process.env, GIT_INDEX_FILE: join(folder, 'index') };
  try {
    runGit(['read-tree', 'HEAD'], { env });
    runGit(['update-index', '-z', '--index-info'], { env, input: lines.join('') });
    const tree = runGit(['write-tree'], { env }).toString().trim();
    git('read-tree', '-m', '-u', 'HEAD', tree);
  } finally {
    rmSync(folder, { recursive: true });
  }
  return manifest;
}

/**
 * Writes a new lockfile if the site has packages of its own, or lacks some of the project's.
 *
 * @param {Record<string, any>} manifest
 * @param {string} commit
 * @returns {boolean} Whether the lockfile fits package.json.
 */
function lockPackages(manifest, commit) {
  const theirs = JSON.parse(git('show', `${commit}:${MANIFEST}`));
  const needed = (/** @type {Record<string, any>} */ one) =>
    JSON.stringify(
      ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'].map((part) =>
        Object.entries(one[part] ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
    );
  if (needed(theirs) === needed(manifest)) {
    const lockfile = JSON.parse(readFileSync(LOCKFILE, 'utf8'));
    const { name, version } = manifest;
    lockfile.packages[''] = { ...lockfile.packages[''], name, version };
    writeFileSync(LOCKFILE, json({ ...lockfile, version }));
    git('add', LOCKFILE);
    return true;
  }
  console.log('Resolving your own packages next to the project’s …');
  const args = [
    'install',
    '--package-lock-only',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  // npm is a batch file on Windows.
  const { status } = spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  git('add', MANIFEST, LOCKFILE);
  return status === 0;
}

/** @param {{ base: string, commit: string, ours: Files, changes: ReadonlyMap<string, Entry | undefined>, merged: string[], kept: string[] }} done */
function report({ base, commit, ours, changes, merged, kept }) {
  const removed = [...changes.values()].filter((entry) => entry === undefined).length;
  const added = [...changes.keys()].filter((path) => !ours.has(path)).length;
  console.log(`\nUpgraded from ${describe(base)} to ${describe(commit)}.
${changes.size - added - removed} files changed, ${added} added, ${removed} removed. ${OWNERS.join(', ')} and your packages are as they were.`);
  list('Merged with your changes:', merged);
  list('Left as you have them, although the new version changes them (to take one: --take <file>):', kept);
  const [before, after] = [base, commit].map((one) => tryGit('show', `${one}:CHANGELOG.md`) ?? '');
  const news = newInChangelog(before ?? '', after ?? '');
  if (news !== '') console.log(`\nWhat is new\n\n${news}`);
  const settings = git('diff', '--unified=0', base, commit, '--', 'src/site.ts')
    .split('\n')
    .filter((line) => /^\+(?!\+\+)/.test(line));
  list(
    'New in the project’s src/site.ts; yours works without it:',
    settings.map((line) => line.slice(1)),
  );
  console.log(`
Next
  npm run check         checks your texts and settings
  npm test              builds the site and tests it
  git diff --staged     shows what has changed
  git commit -m "Upgrade Asked & Answered"
  git reset --hard      undoes the upgrade, before the commit`);
}

/**
 * @param {string} title
 * @param {readonly string[]} lines
 */
function list(title, lines) {
  if (lines.length > 0) console.log(`\n${title}\n${lines.map((line) => `  ${line}`).join('\n')}`);
}

/**
 * Version, commit and day, as in `0.2.0 (ce01362, 2026-11-29)`.
 *
 * @param {string} commit
 */
function describe(commit) {
  const { version } = JSON.parse(git('show', `${commit}:${MANIFEST}`));
  return `${version} (${git('show', '--no-patch', '--format=%h, %cs', commit).trim()})`;
}

/**
 * Every file of a commit.
 *
 * @param {string} commit
 * @returns {Map<string, Entry>}
 */
function filesOf(commit) {
  const lines = git('ls-tree', '-r', '-z', commit).split('\0').filter(Boolean);
  return new Map(
    lines.map((line) => {
      const [, mode, hash, path] = /^(\d+) \w+ (\w+)\t(.*)$/s.exec(line) ?? [];
      return [String(path), `${mode} ${hash}`];
    }),
  );
}

/** @param {Files} files */
function foldersOf(files) {
  return new Set([...files.keys()].flatMap(parentsOf));
}

/**
 * The folders that a file is in.
 *
 * @param {string} path
 */
function parentsOf(path) {
  return path
    .split('/')
    .slice(0, -1)
    .map((_, index, parts) => parts.slice(0, index + 1).join('/'));
}

/** @param {string} path */
function isProjects(path) {
  return !isIn(path, OWNERS) && path !== MANIFEST && path !== LOCKFILE;
}

/**
 * Whether a path is one of some files, or in one of some folders.
 *
 * @param {string} path
 * @param {readonly string[]} places
 */
function isIn(path, places) {
  return places.some((place) => {
    const bare = place.replace(/^\.\//, '').replace(/\/$/, '');
    return bare === '.' || path === bare || path.startsWith(`${bare}/`);
  });
}

/**
 * Whether an address means the same on every machine.
 *
 * @param {string} repository
 */
function isShareable(repository) {
  return /^(https?|ssh|git):\/\/|^[^/\\]+@[^/\\]+:/.test(repository);
}

/** @param {string} repository */
function withoutPassword(repository) {
  return repository.replace(/^(https?:\/\/)[^/@]*@/, '$1');
}

/** @param {Entry} entry */
function modeOf(entry) {
  return entry.slice(0, entry.indexOf(' '));
}

/** @param {Entry} entry */
function hashOf(entry) {
  return entry.slice(entry.indexOf(' ') + 1);
}

/** @param {string} commit */
function short(commit) {
  return commit.slice(0, 10);
}

/** @param {unknown} value */
function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** @param {string | Buffer} content */
function writeBlob(content) {
  return runGit(['hash-object', '-w', '--stdin'], { input: content }).toString().trim();
}

/** @param {string[]} args */
function git(...args) {
  return runGit(args).toString();
}

/** @param {string[]} args */
function gitBytes(...args) {
  return runGit(args);
}

/**
 * What git prints; `undefined` if it fails, or is not installed.
 *
 * @param {string[]} args
 */
function tryGit(...args) {
  const { status, stdout } = spawnSync('git', args, { maxBuffer: 2 ** 30 });
  return status === 0 ? stdout.toString() : undefined;
}

/**
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, input?: string | Buffer }} [options]
 * @returns {Buffer}
 */
function runGit(args, options = {}) {
  const { status, stdout, stderr } = spawnSync('git', args, { maxBuffer: 2 ** 30, ...options });
  if (status !== 0) throw new UpgradeError(`git ${args.join(' ')} failed:\n${String(stderr).trim()}`);
  return stdout;
}
