import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Job {
  needs?: string;
  permissions: Record<string, string>;
  'timeout-minutes': number;
  steps: { id?: string; uses?: string; run?: string; env?: Record<string, string>; with?: object }[];
}

interface Workflow {
  on: { push: { branches: string[] }; schedule: { cron: string }[] };
  permissions: object;
  jobs: { build: Job; deploy: Job };
}

const WORKFLOW = '.github/workflows/deploy.yml';

// Owners who deploy elsewhere delete it.
const isThere = existsSync(WORKFLOW);
const { on, permissions, jobs } = (isThere ? parse(readFileSync(WORKFLOW, 'utf8')) : {}) as Workflow;
const { scripts, dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'scripts' | 'dependencies',
  Record<string, string>
>;

describe.skipIf(!isThere)('the deployment', () => {
  it('names the whole version of every action', () => {
    const uses = Object.values(jobs).flatMap(({ steps }) => steps.flatMap((step) => step.uses ?? []));
    expect(uses.filter((each) => !/^actions\/[\w-]+@v\d+\.\d+\.\d+$/.test(each))).toEqual([]);
  });

  it('lets only the job that deploys write, and no job write to the repository', () => {
    expect(permissions).toEqual({});
    expect(jobs.build.permissions).toEqual({ contents: 'read', pages: 'read' });
    expect(jobs.deploy.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
  });

  it('tests, then builds for the address that Pages serves, with commands that there are', () => {
    const runs = jobs.build.steps.flatMap(({ run, env }) => (run ? [{ run, env }] : []));
    const [test = '', build] = runs.map(({ run }) => run);
    expect(build).toBe('npm run build');
    expect(test).toMatch(/^\.ci\/run \$\{\{ .* \}\}$/);
    for (const [, script = ''] of test.matchAll(/'((?:test|build)[^']*)'/g))
      expect(Object.keys(scripts)).toContain(script);
    expect(Object.keys(scripts)).toContain('build');
    expect(runs.at(-1)?.env).toEqual({
      SITE_URL: '${{ steps.pages.outputs.base_url }}',
      SITE_HOST: 'github-pages',
    });
    expect(jobs.build.steps.some(({ id }) => id === 'pages')).toBe(true);
    expect(jobs.deploy.needs).toBe('build');
  });

  it('runs all tests every day, and those of npm test with each push', () => {
    const runs = jobs.build.steps.flatMap(({ run }) => run ?? []);
    expect(runs[0]).toContain("github.event_name == 'schedule' && 'test:thorough' || 'test'");
  });

  it('leaves the installation of system packages to what CI runs elsewhere as well', () => {
    const runs = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    expect(runs.filter((run) => run.includes('apt-get'))).toEqual([]);
    expect(readFileSync('.ci/run', 'utf8')).toMatch(/^\.ci\/install$/m);
  });

  it('takes along hidden files, such as those of `.well-known/`', () => {
    const upload = jobs.build.steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'));
    expect(upload?.with).toMatchObject({ path: 'dist', 'include-hidden-files': true });
  });

  it('runs on the Node that the project brings', () => {
    const { node = '' } = dependencies;
    const wanted = jobs.build.steps.flatMap(({ with: given }) =>
      given && 'node-version' in given ? [String(given['node-version'])] : [],
    );
    expect(wanted).toEqual([node.split('.')[0]]);
  });

  it('runs with each push to main, and every day, for texts dated in the future', () => {
    expect(on.push.branches).toEqual(['main']);
    expect(on.schedule.map(({ cron }) => cron)).toEqual([expect.stringMatching(/^\d+ \d+ \* \* \*$/)]);
  });
});
