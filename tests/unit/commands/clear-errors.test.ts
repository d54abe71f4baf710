import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it.each(['build', 'dev', 'lint-content', 'publish', 'preview', 'new', 'links', 'pdf', 'init'])(
  'says what the site cannot be before it does anything: %s',
  (command) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`src/commands/${command}.ts`], {
      encoding: 'utf8',
      env: { ...process.env, VITEST: '', SITE_URL: 'https://example.org/?blog' },
    });
    expect(stdout).toBe('');
    expect(stderr).toMatch(
      /^\nsrc\/site\.ts:\d+:3\n {2}`address` comes from the environment: SITE_URL is “https:\/\/example\.org\/\?blog”, which has a query\.\n {2}→ Write an absolute address like https:\/\/example\.org or https:\/\/example\.org\/blog, or unset SITE_URL\.\n\nOne thing to mend\./,
    );
    expect(status).toBe(1);
  },
);
