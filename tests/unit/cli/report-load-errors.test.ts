import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/cli/command-table.ts';

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

  it('is reported clearly by every other command: what reports errors is loaded before all else', () => {
    expect(files.length).toBeGreaterThan(8);
    for (const file of files) {
      const [first] = /^import .*$/m.exec(readFileSync(file, 'utf8')) ?? [];
      expect(first, file).toBe("import './report-load-errors.ts';");
    }
  });
});
