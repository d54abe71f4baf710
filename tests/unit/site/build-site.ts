import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';

/** Result of a build: what it said, and where the site is. */
export interface Built {
  status: number | null;
  said: string;
  dist: string;
}

/** A folder for a test's site and content, below the project, as a build needs it. */
export function temporaryFolder(): string {
  mkdirSync('.cache/tests', { recursive: true });
  return mkdtempSync('.cache/tests/site-');
}

/** Content of essays from some folders of fixtures; without data, as no figure of theirs needs any. */
export function contentOf(folder: string, ...essays: string[]): string {
  const content = join(folder, 'content');
  mkdirSync(join(content, 'essays'), { recursive: true });
  for (const essay of essays) {
    cpSync(join('tests/fixtures', essay), join(content, 'essays', essay.split('/').at(-1) ?? ''), {
      recursive: true,
    });
  }
  return content;
}

/** Builds a site from content, with the command that authors use. */
export function buildSite(folder: string, content: string, env: Record<string, string> = {}): Built {
  const dist = join(folder, 'dist');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/commands/build.ts', '--outDir', dist, '--cacheDir', join(folder, 'cache')],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        NODE_ENV: 'production',
        VITEST: '',
        CONTENT_DIR: `./${content}`,
        INTERFACE_LANGUAGE: 'en',
        ...env,
      },
    },
  );
  // Tests build side by side, and one build waits for another.
  const said = `${stdout}${stderr}`.replace(/^Another build is under way.*\n/m, '');
  return { status, said: said.replaceAll(`${folder}/`, ''), dist };
}
