import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeLedger } from '../../src/permalinks/ledger-json.ts';

/** A git repository of a test, with somebody who commits. */
export interface Repository {
  folder: string;
  /** What a git command prints, without white space at its end. */
  git: (...args: string[]) => string;
  /** Commits all that is in the folder and returns the commit. */
  commit: (message: string) => string;
}

/** Makes a folder a git repository, unless it is one, whatever the settings of this machine are. */
export function repositoryIn(folder: string): Repository {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 }).trimEnd();
  if (!existsSync(join(folder, '.git'))) git('init', '--quiet', '--initial-branch=main');
  const settings = { 'user.name': 'Test', 'user.email': 'test@example.org', 'core.autocrlf': 'false' };
  for (const [name, value] of Object.entries(settings)) git('config', name, value);
  return {
    folder,
    git,
    commit: (message) => {
      git('add', '--all');
      git('commit', '--quiet', '--no-verify', '--allow-empty', '--message', message);
      return git('rev-parse', 'HEAD');
    },
  };
}

/**
 * Lays out the project as it is now and as it is shipped, with the example in place of what its owner has made of it. What
 * git ignores is left out.
 */
export function copyProject(folder: string): void {
  const isOwners = (file: string) => /^(?:content|public)\/|^src\/site\.ts$/.test(file);
  for (const file of projectFiles()) if (!isOwners(file)) cpSync(file, join(folder, file));
  cpSync('tests/fixtures/site.ts.txt', join(folder, 'src/site.ts'));
  const content = join(folder, 'content');
  cpSync('tests/fixtures/example', content, { recursive: true });
  renameSync(join(content, 'permalinks.json'), join(content, 'example-permalinks.json'));
  const [essays, notes] = ['essays', 'notes'].map((name) => readdirSync(join(content, name)));
  writeFileSync(join(content, 'example.json'), JSON.stringify({ essays, notes, data: {} }));
  writeFileSync(join(content, 'permalinks.json'), writeLedger(new Map()));
}

/** Paths of the project's files, those that are not committed yet included. */
function projectFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  return listed
    .toString()
    .split('\0')
    .filter((file) => file !== '' && existsSync(file));
}

/** Lays out the project as it was at a commit; `false` if this clone does not have that commit. */
export function copyCommit(commit: string, folder: string): boolean {
  try {
    const archive = execFileSync('git', ['archive', '--format=tar', commit], {
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    return true;
  } catch {
    return false;
  }
}

/** Removes every file of a repository that git tracks. */
export function emptyWorkTree({ folder, git }: Repository): void {
  for (const file of git('ls-files', '-z').split('\0').filter(Boolean))
    rmSync(join(folder, file), { force: true });
}

/** The bytes of every file that git tracks in a repository, by path. */
export function trackedFiles({ folder, git }: Repository): Map<string, string> {
  const files = git('ls-files', '-z').split('\0').filter(Boolean);
  return new Map(files.map((file) => [file, readFileSync(join(folder, file)).toString('latin1')]));
}
