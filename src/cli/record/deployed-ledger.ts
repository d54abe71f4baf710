import { spawnSync } from 'node:child_process';
import { LedgerError, readLedger } from '../../permalinks/ledger-json.ts';
import type { Ledger } from '../../permalinks/ledger.ts';

/** Branches that sites are deployed from, the likeliest first: what the remote names as its own, or what most are called. */
const DEPLOYED = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

/** Versions of the ledger to look at: two branches were merged not long ago. */
const VERSIONS = 30;

/**
 * The ledgers of the branch that the site is deployed from, the newest first: as git has them, following what was merged
 * into that branch and not what was written on others. None where there is no git, or no such branch.
 *
 * @param file Path of the ledger, relative to the working directory.
 */
export function deployedLedgers(file: string): Ledger[] {
  const branch = DEPLOYED.find((name) => git('rev-parse', '--verify', '--quiet', `${name}^{commit}`));
  if (branch === undefined) return [];
  const commits = git('log', '--first-parent', `-${VERSIONS}`, '--format=%H', branch, '--', file);
  return (commits ?? '')
    .split('\n')
    .filter(Boolean)
    .flatMap((commit) => ledgerAt(commit, file) ?? []);
}

function ledgerAt(commit: string, file: string): Ledger | undefined {
  const text = git('show', `${commit}:./${file.replaceAll('\\', '/')}`);
  try {
    return text === undefined ? undefined : readLedger(text);
  } catch (error) {
    // Somebody may have committed one with marks of a conflict.
    if (error instanceof LedgerError) return undefined;
    throw error;
  }
}

/** What git prints; `undefined` if it fails, or is not installed. */
function git(...args: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  return status === 0 ? stdout : undefined;
}
