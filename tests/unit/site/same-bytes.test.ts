import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { temporaryFolder } from './build-site.ts';

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a build reads; everything else of the project is for people and tests. */
const PROJECT = ['astro.config.mjs', 'content', 'package.json', 'public', 'src', 'tsconfig.json'];

/** Builds a copy of the project in a folder of its own, and gives a mark of every file of the site. */
function build(place: string, env: Record<string, string>, warm: boolean): Map<string, string> {
  const copy = join(folder, place);
  mkdirSync(copy, { recursive: true });
  for (const name of PROJECT) if (existsSync(name)) cpSync(name, join(copy, name), { recursive: true });
  if (warm && existsSync('.cache/cards'))
    cpSync('.cache/cards', join(copy, '.cache/cards'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['src/commands/build.ts', '--cacheDir', '.cache/astro'],
    {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production', VITEST: '', CONTENT_DIR: '', ...env },
    },
  );
  expect(stdout + stderr).toContain('Built dist');
  const dist = join(copy, 'dist');
  return new Map(
    readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .toSorted()
      .filter((file) => statSync(join(dist, file)).isFile())
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(dist, file)))
          .digest('hex'),
      ]),
  );
}

it('the same content gives the same bytes in any folder, time zone and locale, with and without what was kept', () => {
  const one = build('a', { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' }, true);
  const other = build(
    'far/away/b',
    { TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
    false,
  );
  expect(one.size).toBeGreaterThan(100);
  expect([...other.keys()]).toEqual([...one.keys()]);
  expect([...one].filter(([file, mark]) => other.get(file) !== mark).map(([file]) => file)).toEqual([]);
});
