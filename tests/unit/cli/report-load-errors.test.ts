import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { layOutProject, removeFolder, temporaryFolder } from '../../gallery/project.ts';
import { COMMANDS } from '../../../src/cli/command-table.ts';

const folder = temporaryFolder();
afterAll(() => removeFolder(folder));

const BROKEN = `export const site = {
  name: 'Bees',
  social: [}],
};
`;

const files = [...new Set(Object.values(COMMANDS).flatMap(({ steps }) => steps.map(([file]) => file)))]
  // An upgrade reads no settings, and runs in versions that have other ones.
  .filter((file) => file.startsWith('src/cli/') && file.endsWith('.ts'));

describe('what a site cannot be', () => {
  it('is reported by a command before it does anything', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], {
      encoding: 'utf8',
      env: { ...process.env, VITEST: '', SITE_URL: 'https://example.org/?blog' },
    });
    expect(stdout).toBe('');
    expect(stderr).toMatch(
      /^\nsrc\/site\.ts:\d+:3\n {2}The environment variable "SITE_URL" is "https:\/\/example\.org\/\?blog", which has a query\.\n {2}→ /,
    );
    expect(status).toBe(1);
  });

  it.each([['lint:content'], ['start']])(
    'is reported with its place where it is no TypeScript: %s',
    (command) => {
      layOutProject(folder);
      writeFileSync(join(folder, 'src/site.ts'), BROKEN);
      const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', command], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, VITEST: '' },
      });
      expect(stdout).toBe('');
      expect(stderr).toMatch(/^\nsrc\/site\.ts:3:12\n {2}[^\n]+\n {2}→ [^\n]+\n\n$/);
      expect(status).toBe(1);
    },
  );

  it('is reported clearly by every other command: what reports errors is loaded before all else', () => {
    expect(files.length).toBeGreaterThan(8);
    for (const file of files) {
      const [first] = /^import .*$/m.exec(readFileSync(file, 'utf8')) ?? [];
      expect(first, file).toBe("import './report-load-errors.ts';");
    }
  });
});
